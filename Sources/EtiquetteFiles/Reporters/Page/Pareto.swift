import Etiquette

/// The broken rules, the most frequent first, with what they add up to.
struct Pareto {
  struct Row {
    let rank: Int
    let id: String
    let title: String
    let clause: String
    let violations: Int
    let reviews: Int
    let transcripts: Int
    /// From 0 to 100, of the most frequent rule.
    let length: String
    let cumulative: String
    let label: String
  }

  let rows: [Row]
  let more: More?
  let sentence: String?

  struct More {
    let rows: [Row]
  }

  private static let few = 15

  /// The broken rules; `nil` where there are none.
  init?(_ summary: Summary, _ book: RuleBook, _ language: Language) {
    let rules = summary.rules
    guard !rules.isEmpty else { return nil }
    let all = rules.reduce(0) { $0 + $1.violations }
    let most = max(rules.first?.violations ?? 0, 1)
    var sum = 0
    var vital: Int?
    var rows: [Row] = []
    for (place, count) in rules.enumerated() {
      sum += count.violations
      if vital == nil, all > 0, sum * 5 >= all * 4 { vital = place + 1 }
      rows.append(
        Row(
          rank: place + 1, id: PageText.visible(count.rule),
          title: PageText.visible(book.title(count.rule, language)),
          clause: PageText.visible(book.rule(count.rule)?.clause ?? ""),
          violations: count.violations, reviews: count.reviews, transcripts: count.transcripts,
          length: (Double(count.violations) / Double(most) * 100).oneDecimal,
          cumulative: percent(sum, of: all),
          label: PageSentence.share(percent(count.violations, of: all)).text(language)))
    }
    let broken = rules.count { $0.violations > 0 }
    sentence = vital.map { PageSentence.pareto($0, of: broken).text(language) }
    self.rows = Array(rows.prefix(Pareto.few))
    more = rows.count > Pareto.few ? More(rows: Array(rows.dropFirst(Pareto.few))) : nil
  }
}
