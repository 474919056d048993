import Etiquette
import HanText

/// What a reviewer writes in a label cell: rules by number of article 18, by identifier or by
/// title, each with a question mark behind it where a person should look.
struct LabelWords {
  private let names: [String: String]

  init(_ rules: [Rule]) {
    var names: [String: String] = [:]
    for rule in rules {
      names[RoleTable.fold(rule.id)] = rule.id
      names[RoleTable.fold(rule.title.zh)] = names[RoleTable.fold(rule.title.zh)] ?? rule.id
      names[RoleTable.fold(rule.title.en)] = names[RoleTable.fold(rule.title.en)] ?? rule.id
    }
    for item in 1...20 { names["\(item)"] = LabelledCase.Phrase.rule(item) }
    self.names = names
  }

  /// The marks that a cell names, and the words in it that name none.
  func marks(_ cell: String) -> (known: [(rule: String, verdict: Verdict)], unknown: [String]) {
    var known: [(rule: String, verdict: Verdict)] = []
    var unknown: [String] = []
    for word in cell.split(whereSeparator: { "、,，;；/ \t\n".contains($0) }) {
      let isReview = word.last.map { "?？".contains($0) } ?? false
      let name = RoleTable.fold(String(isReview ? word.dropLast() : word))
      if let rule = names[name] {
        known.append((rule, isReview ? .review : .violation))
      } else if !LabelWords.nothing.contains(name) {
        unknown.append(String(word))
      }
    }
    return (known, unknown)
  }

  /// The nearest name to a word that names no rule.
  func nearest(to word: String) -> String? { nearestName(to: word, in: names.keys.sorted()) }

  private static let nothing: Set<String> = ["", "0", "无", "-", "—", "none", "ok", "合格", "正常"]
}
