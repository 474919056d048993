import Etiquette

/// Checkstyle's XML, which review tools read: one file element a transcript.
struct CheckstyleReporter: Reporter {
  let book: RuleBook
  let options: ReportWriter.Options

  var separator: String { "" }

  func begin() -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"8.0\">\n"
  }

  func render(_ report: Report, from source: ReportWriter.Source) -> String {
    let errors = report.findings.map { finding in
      let shown = ShownFinding(
        finding, in: report.transcript, book: book, language: options.language)
      return error(
        shown.quotation.line, shown.quotation.place?.column, finding.checkstyleSeverity,
        shown.sentence(options.language), finding.rule)
    }
    return file(source.path(of: report), errors)
  }

  func end(_ summary: Summary, problems: [Problem]) -> String {
    let files = problems.map { problem in
      file(
        problem.input ?? "run",
        [error(problem.line, nil, "error", problem.message(options.language), "problem")])
    }
    let facts = [
      options.icu.map { "ICU \($0)" },
      options.redacts ? PrivacyMessage.masked.text(options.language) : nil,
    ].compactMap(\.self)
    let note = facts.isEmpty ? "" : "  <!-- \(facts.joined(separator: " · ")) -->\n"
    return files.joined() + note + "</checkstyle>\n"
  }

  private func file(_ path: String, _ errors: [String]) -> String {
    "  <file\(XMLText.attributes([("name", path)]))>\n\(errors.joined())  </file>\n"
  }

  private func error(
    _ line: Int?, _ column: Int?, _ severity: String, _ message: String, _ rule: String
  ) -> String {
    var pairs = [("line", "\(line ?? 0)")]
    if let column { pairs.append(("column", "\(column)")) }
    pairs += [("severity", severity), ("message", message), ("source", "etiquette.\(rule)")]
    return "    <error\(XMLText.attributes(pairs))/>\n"
  }
}

extension Finding {
  fileprivate var checkstyleSeverity: String {
    switch (verdict, severity) {
    case (.review, _), (.violation, .note): "info"
    case (.violation, .warning): "warning"
    case (.violation, .error): "error"
    }
  }
}
