import Etiquette
import HanText

/// A report for people at a terminal.
struct TextReporter: ListingReporter {
  let book: RuleBook
  let options: ReportWriter.Options

  var separator: String { "" }
  var paint: Paint { Paint(colours: options.colours) }
  var wrapping: Wrapping { Wrapping(width: options.width) }

  func begin() -> String { "" }

  func pieces(_ report: Report, from source: ReportWriter.Source) -> Pieces {
    var explained: Set<String> = []
    let findings = listed(report).map { finding in
      let isFirst = explained.insert(finding.rule).inserted
      return Self.text(self.finding(finding, in: report, source, explains: isFirst))
    }
    let closing =
      report.findings.isEmpty
      ? outcomes(report, listsNotApplicable: false)
      : score(report) + outcomes(report, listsNotApplicable: true) + [""]
    return Pieces(
      opening: Self.text(head(report, source)), findings: findings, closing: Self.text(closing))
  }

  func hidden(_ count: Int) -> String {
    Self.text(wrapping.lines(SummaryMessage.hidden(count).text(options.language)) + [""])
  }

  func end(_ summary: Summary, problems: [Problem]) -> String {
    let note = options.redacts ? ["", PrivacyMessage.masked.text(options.language)] : []
    return Self.text(
      self.summary(summary) + statistics(summary) + self.problems(problems) + note)
  }

  /// The lines as one text, none of them ending in spaces.
  static func text(_ lines: [String]) -> String {
    lines.map { line in
      var line = Substring(line)
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// Pieces on as few lines as they fit on, each whole.
  func flow(_ pieces: [(text: String, colour: Paint.Colour?)], separator: String, indent: Int)
    -> [String]
  {
    var lines: [String] = []
    var used = 0
    for piece in pieces where !piece.text.isEmpty {
      let cells = displayWidth(piece.text)
      let painted = paint(piece.text, piece.colour)
      if let last = lines.indices.last, used + displayWidth(separator) + cells <= options.width {
        lines[last] += separator + painted
        used += displayWidth(separator) + cells
      } else {
        let lead = lines.isEmpty ? "" : String(repeating: " ", count: indent)
        lines.append(lead + painted)
        used = lead.count + cells
      }
    }
    return lines
  }

  private func head(_ report: Report, _ source: ReportWriter.Source) -> [String] {
    func words(_ message: TranscriptMessage) -> String { message.text(options.language) }
    let score = report.score
    let outcome: Paint.Colour = score.passed ? .green : .red
    var pieces: [(text: String, colour: Paint.Colour?)] = [
      ((score.passed ? "✓ " : "✗ ") + name(report, source), .bold),
      (report.channel.name[options.language], nil),
    ]
    if let confidence = report.transcript.roleConfidence {
      pieces.append((words(.inferredRoles(confidence)), nil))
    }
    if let agent = report.transcript.agent {
      pieces.append((words(.agent(Terminal.visible(agent))), nil))
    }
    if let encoding = source.encoding, encoding != TextEncoding.utf8.rawValue {
      pieces.append((words(.encoding(encoding)), nil))
    }
    let points = words(.points(score.value, grade: score.grade))
    pieces.append((score.passed ? points : "\(points) \(words(.passed(false)))", outcome))
    return flow(pieces, separator: " · ", indent: 2)
  }

  /// The path, and the transcript's own name where the path does not tell it.
  private func name(_ report: Report, _ source: ReportWriter.Source) -> String {
    let id = Terminal.visible(report.transcript.id)
    let path = self.path(report, source)
    guard source.path != nil || report.transcript.path != nil || id != Input.standardInput else {
      return path
    }
    let file = path.split(separator: "/").last ?? ""
    let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file
    return id.isEmpty || id == stem || id == file ? path : "\(path) · \(id)"
  }

  func path(_ report: Report, _ source: ReportWriter.Source) -> String {
    guard let path = source.path ?? report.transcript.path else {
      return TranscriptMessage.standardInput.text(options.language)
    }
    return Terminal.visible(path)
  }
}
