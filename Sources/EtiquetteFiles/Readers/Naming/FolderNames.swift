import Etiquette

/// What the names of folders tell of the transcripts in them, the innermost first.
struct FolderNames {
  /// `2026-11-03`, `20261103早班`, or `2026/11/03` as three folders.
  let date: String?
  /// `工号0123`, `agent-0123`: a word for the agent, and a number behind it.
  let agent: String?
  /// The channel that the innermost folder tells that tells one.
  let channel: Channel?
  /// The folders, as the path has them.
  private let path: Substring

  init(of path: String) {
    self.path = FolderNames.folders(of: path)
    let names = self.path.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
    date = FolderNames.date(names)
    agent = FolderNames.agent(names)
    channel = names.reversed().compactMap { FolderNames.channel(of: String($0)) }.first
  }

  /// Whether a path's folders are these, byte by byte.
  func areThose(of path: String) -> Bool {
    self.path.utf8.elementsEqual(FolderNames.folders(of: path).utf8)
  }

  private static func folders(of path: String) -> Substring {
    path[..<(path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex)]
  }

  private static func date(_ names: [Substring]) -> String? {
    for end in names.indices.reversed() {
      let parts = [names[end...end], names[max(names.startIndex, end - 2)...end]]
      for part in parts {
        var rest = Substring(part.joined(separator: "/"))
        guard let day = Day(takenFrom: &rest), !(rest.first?.isASCIIDigit ?? false) else {
          continue
        }
        return day.description
      }
    }
    return nil
  }

  private static func agent(_ names: [Substring]) -> String? {
    names.reversed().compactMap { name -> String? in
      let folded = RoleTable.fold(String(name))
      guard let word = FolderNames.agents.first(where: folded.hasPrefix) else { return nil }
      let number = folded.dropFirst(word.count).drop { " -_:：#=.".contains($0) }
      let isNumber = number.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      return isNumber && number.contains(where: \.isASCIIDigit) ? String(number) : nil
    }.first
  }

  private static let agents = ["工号", "坐席", "座席", "客服", "员工", "agent", "staff"]

  /// `hotline`, `2026-热线`, `窗口录音`: a hotline is a telephone too, and so may a counter's be.
  private static func channel(of name: String) -> Channel? {
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
