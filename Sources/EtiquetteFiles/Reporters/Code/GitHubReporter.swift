import Etiquette

/// Annotations for GitHub Actions: workflow commands that mark lines of changed files.
struct GitHubReporter: Reporter {
  let book: RuleBook
  let options: ReportWriter.Options

  var separator: String { "" }

  func begin() -> String { "" }

  func render(_ report: Report, from source: ReportWriter.Source) -> String {
    report.findings.map { finding in
      let shown = ShownFinding(
        finding, in: report.transcript, book: book, language: options.language)
      var properties = [("file", source.path(of: report))]
      if let place = shown.quotation.place {
        properties += [
          ("line", "\(place.line)"), ("endLine", "\(place.endLine)"),
          ("col", "\(place.column)"), ("endColumn", "\(place.endColumn)"),
        ]
      } else if let line = shown.quotation.line {
        properties.append(("line", "\(line)"))
      }
      properties.append(("title", "\(finding.rule) \(shown.title)"))
      return Self.command(finding.annotation, properties, shown.sentence(options.language))
    }.joined()
  }

  func end(_ summary: Summary, problems: [Problem]) -> String {
    let notes = problems.map { problem in
      var properties = problem.input.map { [("file", $0)] } ?? []
      if let line = problem.line { properties.append(("line", "\(line)")) }
      return Self.command("error", properties, problem.message(options.language))
    }
    let masked = PrivacyMessage.masked.text(options.language)
    return notes.joined() + (options.redacts ? "::notice::\(Self.data(masked))\n" : "")
  }

  private static func command(
    _ name: String, _ properties: [(String, String)], _ message: String
  ) -> String {
    let list = properties.map { "\($0.0)=\(property($0.1))" }.joined(separator: ",")
    return "::\(name) \(list)::\(data(message))\n"
  }

  private static func data(_ text: String) -> String {
    escaped(text, "%\r\n")
  }

  private static func property(_ text: String) -> String {
    escaped(text, "%\r\n:,")
  }

  /// Text with some ASCII characters as `%` and two digits, and U+FFFD for what would steer the
  /// terminal.
  private static func escaped(_ text: String, _ special: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      if special.unicodeScalars.contains(scalar) {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        out += "%" + (digits.count < 2 ? "0" : "") + digits
      } else {
        out.unicodeScalars.append(Terminal.isHarmful(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return out
  }
}

extension Finding {
  /// The kind of annotation: what only a person can decide is a notice.
  fileprivate var annotation: String {
    switch (verdict, severity) {
    case (.review, _), (.violation, .note): "notice"
    case (.violation, .warning): "warning"
    case (.violation, .error): "error"
    }
  }
}
