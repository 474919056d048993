import Etiquette

/// What the names of folders tell of the transcripts in them, the innermost first.
struct FolderNames {
  private let names: [Substring]

  init(of path: String) { names = path.split(separator: "/").dropLast() }

  /// `2026-11-03`, `20261103早班`, or `2026/11/03` as three folders.
  var date: String? {
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

  /// `工号0123`, `agent-0123`: a word for the agent, and a number behind it.
  var agent: String? {
    names.reversed().compactMap { name -> String? in
      let folded = RoleTable.fold(String(name))
      guard let word = FolderNames.agents.first(where: folded.hasPrefix) else { return nil }
      let number = folded.dropFirst(word.count).drop { " -_:：#=.".contains($0) }
      let isNumber = number.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
      return isNumber && number.contains(where: \.isASCIIDigit) ? String(number) : nil
    }.first
  }

  private static let agents = ["工号", "坐席", "座席", "客服", "员工", "agent", "staff"]
}
