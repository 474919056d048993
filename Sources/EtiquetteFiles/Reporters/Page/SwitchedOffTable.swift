import Etiquette

/// The rules that were switched off, each with why.
struct SwitchedOffTable {
  struct Row {
    let id: String
    let title: String
    let clause: String
    let reason: String
  }

  let sentence: String
  let rows: [Row]
  /// Whether the table is not folded away.
  let isFew: Bool

  private static let few = 12

  /// The rules; `nil` where none was switched off.
  init?(_ summary: Summary, _ book: RuleBook, _ language: Language) {
    let off = summary.switchedOff
    guard !off.isEmpty else { return nil }
    let order = book.lexicon.rules.map(\.id)
    let places = Dictionary(order.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
    let ids = off.keys.sorted { (places[$0] ?? .max, $0) < (places[$1] ?? .max, $1) }
    rows = ids.map { id in
      let note = off[id] ?? ""
      return Row(
        id: PageText.visible(id), title: PageText.visible(book.title(id, language)),
        clause: PageText.visible(book.rule(id)?.clause ?? ""),
        reason: note.isEmpty ? PageMessage.byCommand.text(language) : PageText.visible(note))
    }
    sentence = PageSentence.switchedOff(rows.count).text(language)
    isFew = rows.count <= SwitchedOffTable.few
  }
}
