public import Etiquette

/// A file to read, and what the folders around it say of its channel.
public struct Input: Sendable, Equatable, Codable {
  /// Where it lies.
  public let location: FileLocation
  /// The path as given, or as found below a folder that was given; `-` is standard input.
  public var path: String { location.text }
  /// The channel that a folder's name tells, the innermost first.
  public var channel: Channel?
  /// The agent's staff number that the name or a folder tells.
  public var agent: String?
  /// The date that the name or a folder tells.
  public var date: String?
  /// What names a transcript whose record does not: the file's name without its extension, or what
  /// a pattern takes from it.
  public private(set) var id: String

  /// A file; its channel, agent and date are read from the names of its folders.
  public init(path: String) { self.init(FileLocation(path)) }

  /// A file that lies somewhere.
  init(_ location: FileLocation) {
    self.location = location
    let path = location.text
    id = Input.id(of: path)
    agent = FolderNames(of: path).agent
    date = FolderNames(of: path).date
    let folders = path.split(separator: "/").dropLast()
    channel = folders.reversed().compactMap { Input.channel(ofFolder: String($0)) }.first
  }

  /// What names a transcript from standard input whose record does not.
  static let standardInput = "stdin"

  /// Takes what the name tells; false where it does not fit the pattern.
  mutating func read(_ pattern: NamePattern) -> Bool {
    guard path != "-" else { return true }
    guard let values = pattern.values(in: path) else { return false }
    id = values[.id] ?? id
    agent = values[.agent] ?? agent
    date = values[.date] ?? date
    return true
  }

  /// Tells a transcript what its record leaves open.
  public func complete(_ transcript: inout Transcript) {
    transcript.channel = transcript.channel ?? channel
    transcript.agent = transcript.agent ?? agent
    transcript.date = transcript.date ?? date
  }

  private static func id(of path: String) -> String {
    guard path != "-" else { return Input.standardInput }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// `hotline`, `2026-热线`, `窗口录音`: a hotline is a telephone too, and so may a counter's be.
  private static func channel(ofFolder name: String) -> Channel? {
    let folded = RoleTable.fold(name)
    let words = folded.split { !$0.isLetter }
    // Most folders have plain names, in which there are no Chinese words to look for.
    let isPlain = folded.utf8.allSatisfy { $0 < 0x80 }
    return hints.first { hint in
      words.contains { hint.latin.contains(String($0)) }
        || (!isPlain && hint.han.contains { folded.contains($0) })
    }?.channel
  }

  private static let hints: [(channel: Channel, latin: Set<String>, han: [String])] = [
    (.hotline, ["hotline", "hotlines"], ["热线", "熱線"]),
    (.phone, ["phone", "phones", "telephone"], ["电话", "電話"]),
    (.counter, ["counter", "counters"], ["窗口", "柜台", "櫃台", "柜面", "大厅", "大廳"]),
  ]
}
