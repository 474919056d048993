public import Etiquette

/// A file to read, and what the folders around it say of its channel.
public struct Input: Sendable, Equatable, Codable {
  /// Where it lies.
  public let location: FileLocation
  /// The path as given, or as found below a folder that was given; `-` is standard input.
  public var path: String { location.text }
  /// The path for people; standard input has none.
  public var shown: String? { Input.shown(path) }
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
  init(_ location: FileLocation) { self.init(location, in: FolderNames(of: location.text)) }

  /// A file whose folders have been read.
  init(_ location: FileLocation, in folders: FolderNames) {
    self.location = location
    id = Input.id(of: location.text)
    agent = folders.agent
    date = folders.date
    channel = folders.channel
  }

  /// What names a transcript from standard input whose record does not.
  static let standardInput = "stdin"

  /// A path for people; `nil` for standard input.
  public static func shown(_ path: String) -> String? {
    path == FileBytes.standardInput ? nil : path
  }

  /// Takes what the name tells; false where it does not fit the pattern.
  mutating func read(_ pattern: NamePattern) -> Bool {
    guard shown != nil else { return true }
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

  /// The name of the file without its extension, and the number of a transcript among others in it;
  /// `nil` where the record has an identifier of its own.
  func name(of transcript: Transcript) -> String? {
    guard !transcript.hasOwnID, transcript.id.hasPrefix(id) else { return nil }
    return Input.id(of: path) + transcript.id.dropFirst(id.count)
  }

  private static func id(of path: String) -> String {
    guard shown(path) != nil else { return Input.standardInput }
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last.flatMap(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }
}
