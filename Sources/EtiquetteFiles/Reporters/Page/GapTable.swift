import Etiquette

/// What could not be judged, by reason, with what would help.
struct GapTable {
  struct Row {
    let reason: String
    let count: Int
    let rules: String
  }

  let rows: [Row]

  /// Rules that are named before the rest is only counted.
  private static let named = 6

  /// The reasons, the most frequent first; `nil` where everything was judged.
  init?(_ summary: Summary, _ book: RuleBook, _ language: Language) {
    guard !summary.gaps.isEmpty else { return nil }
    let reasons = Dictionary(grouping: summary.gaps) { $0.key.reason }
    let rows = reasons.map { reason, gaps in
      let sorted = gaps.sorted { ($1.value, $0.key.rule) < ($0.value, $1.key.rule) }
      let names = sorted.prefix(GapTable.named).map { gap in
        language == .zh
          ? "\(book.title(gap.key.rule, language))（\(gap.value)）"
          : "\(book.title(gap.key.rule, language)) (\(gap.value))"
      }
      let dots = sorted.count > GapTable.named ? ["…"] : []
      return Row(
        reason: reason?.sentence[language] ?? Check.Status.notDecidable.name[language],
        count: gaps.reduce(0) { $0 + $1.value },
        rules: PageText.visible(
          (names + dots).joined(separator: language == .zh ? "、" : ", ")))
    }
    self.rows = rows.sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
  }
}
