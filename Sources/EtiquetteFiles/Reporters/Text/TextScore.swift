import Etiquette
import HanText

extension TextReporter {
  /// The score with its arithmetic, and the groups in which something was taken or left out.
  func score(_ report: Report) -> [String] {
    let score = report.score
    let language = options.language
    let arithmetic = ScoreMessage.arithmetic(of: score).text(language)
    var pieces: [(text: String, colour: Paint.Colour?)] = [("  " + arithmetic, .bold)]
    if !score.grade.isEmpty {
      pieces.append((TranscriptMessage.grade(score.grade).text(language), nil))
    }
    pieces.append(
      (TranscriptMessage.passed(score.passed).text(language), score.passed ? .green : .red))
    if !score.fatal.isEmpty {
      let titles = score.fatal.map { book.title($0, language) }
      pieces.append((ScoreMessage.fatal(titles).text(language), .red))
    }
    let status = Dictionary(report.checks.map { ($0.rule, $0.status) }, uniquingKeysWith: { $1 })
    let colon = language == .zh ? "：" : ": "
    return flow(pieces, separator: " · ", indent: 4)
      + score.groups.flatMap { group in
        let parts = ScoreMessage.arithmetic(of: group, by: status)
        guard !parts.isEmpty else { return [String]() }
        return wrapping.paragraph(
          book.groupTitle(group.id, language) + colon,
          parts.map { $0.text(language) }.joined(separator: " · "), indent: 4)
      }
  }

  /// The rules that were not judged, with the reasons.
  func outcomes(_ report: Report, listsNotApplicable: Bool) -> [String] {
    let undecided = report.checks.filter { $0.status == .notDecidable }
    let idle = report.checks.filter { $0.status == .notApplicable }
    let heads = (outcome(.notDecidable, undecided), outcome(.notApplicable, idle))
    let reasons = self.reasons(undecided, most: .max)
    guard !listsNotApplicable else {
      return line(heads.0, reasons) + line(heads.1, self.reasons(idle, most: 3))
    }
    let clean = heads.0.isEmpty ? heads.1 : heads.0
    return line(clean, heads.0.isEmpty ? [] : reasons + [heads.1])
  }

  private func outcome(_ status: Check.Status, _ checks: [Check]) -> String {
    checks.isEmpty ? "" : ScoreMessage.outcome(status, checks.count).text(options.language)
  }

  private func line(_ head: String, _ parts: [String]) -> [String] {
    guard !head.isEmpty else { return [] }
    let parts = parts.filter { !$0.isEmpty }
    let text = parts.joined(separator: options.language == .zh ? "；" : "; ")
    let colon = parts.isEmpty ? "" : options.language == .zh ? "：" : ": "
    return wrapping.lines(head + colon + text, lead: 4).enumerated().map { index, line in
      (index == 0 ? "  " : "    ") + line
    }
  }

  /// Rules by reason: their titles, or how many where there are more than `most`.
  private func reasons(_ checks: [Check], most: Int) -> [String] {
    var order: [Check.Reason?] = []
    for check in checks where !order.contains(check.reason) { order.append(check.reason) }
    return order.map { reason in
      let titles = checks.filter { $0.reason == reason }
        .map { book.title($0.rule, options.language) }
      let message: ScoreMessage =
        titles.count > most ? .unjudgedCount(titles.count, reason) : .unjudged(titles, reason)
      return message.text(options.language)
    }
  }
}
