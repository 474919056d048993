import Etiquette
import HanText

extension TextReporter {
  /// A finding: where and what, the words with carets under them, why, what to say instead, and
  /// what it costs.
  func finding(
    _ finding: Finding, in report: Report, _ source: ReportWriter.Source, explains: Bool
  ) -> [String] {
    let quotation = Quotation(transcript: report.transcript, finding: finding)
    let rule = book.rule(finding.rule)
    let language = options.language
    let grave = "\(finding.severity.name[language])·\(finding.verdict.name[language])"
    var lines = flow(
      [
        ("  " + place(finding, quotation, report, source), .bold), (grave, finding.colour),
        (book.title(finding.rule, language), nil), (rule?.clause ?? "", nil),
        (finding.rule, .dim),
      ], separator: "  ", indent: 4)
    lines += excerpt(finding, quotation, in: report)
    lines += labelled(.remark, remark(finding, rule, explains: explains))
    if explains { lines += labelled(.why, rule?.why[language] ?? "") }
    lines += labelled(.instead, rule?.instead ?? [])
    return lines
      + labelled(
        .deduction, FindingMessage.cost(of: finding, by: rule, in: report.score).text(language))
  }

  private func labelled(_ label: FindingMessage, _ texts: String...) -> [String] {
    labelled(label, texts)
  }

  /// A label with texts behind it, one under the other.
  private func labelled(_ label: FindingMessage, _ texts: [String]) -> [String] {
    let label = label.text(options.language)
    let blank = String(repeating: " ", count: displayWidth(label))
    return texts.filter { !$0.isEmpty }.enumerated().flatMap { index, text in
      wrapping.paragraph(index == 0 ? label : blank, text, indent: 4) { paint($0, .dim) }
    }
  }

  /// The rule's message, unless its title says the same, and what the check saw besides.
  private func remark(_ finding: Finding, _ rule: Rule?, explains: Bool) -> String {
    let message = explains ? rule?.message[options.language] ?? "" : ""
    var parts = message == rule?.title[options.language] ? [] : [message]
    if let detail = finding.detail, detail != .missing || parts.isEmpty {
      parts.append(detail.sentence[options.language])
    }
    return parts.filter { !$0.isEmpty }.joined(separator: options.language == .zh ? "" : " ")
  }

  /// `path:line:column`, or the utterance and its time where the input has no lines.
  private func place(
    _ finding: Finding, _ quotation: Quotation, _ report: Report, _ source: ReportWriter.Source
  ) -> String {
    let path = path(report, source) + quotation.suffix
    if quotation.place != nil { return path }
    let number = TranscriptMessage.utterance(finding.utterance + 1).text(options.language)
    let time = quotation.utterances.first?.start.map { " [\($0.clock)]" } ?? ""
    return "\(path) \(number)\(time)"
  }

  /// The speaker's words around the hit, and carets under it unless words are missing.
  private func excerpt(_ finding: Finding, _ quotation: Quotation, in report: Report) -> [String] {
    guard let role = quotation.utterances.first?.role else { return [] }
    let colon = options.language == .zh ? "：" : ": "
    let speaker = "    " + role.name[options.language] + colon
    let lead = displayWidth(speaker)
    let isMissing = finding.speaksOfWholeTurn(in: report.transcript)
    let excerpt = Excerpt(
      quotation, room: max(20, options.width - lead), fromBeginning: isMissing)
    let line =
      speaker + excerpt.before + paint(excerpt.hit, finding.colour) + excerpt.after
    guard !isMissing, !excerpt.hit.isEmpty else { return [line] }
    return [line, paint(excerpt.carets(lead: lead), finding.colour)]
  }
}

extension Finding {
  var colour: Paint.Colour {
    switch (verdict, severity) {
    case (.review, _): .cyan
    case (.violation, .error): .red
    case (.violation, .warning): .yellow
    case (.violation, .note): .cyan
    }
  }
}
