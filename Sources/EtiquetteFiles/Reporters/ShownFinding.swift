import Etiquette

/// A finding with what every report shows of it, in one language.
struct ShownFinding {
  let finding: Finding
  let quotation: Quotation
  let title: String
  let clause: String
  let message: String
  let why: String
  let instead: [String]

  init(_ finding: Finding, in transcript: Transcript, book: RuleBook, language: Language) {
    let rule = book.rule(finding.rule)
    self.finding = finding
    quotation = Quotation(transcript: transcript, finding: finding)
    title = book.title(finding.rule, language)
    clause = rule?.clause ?? ""
    let said = rule?.message[language] ?? ""
    let isSaid = !said.isEmpty && (finding.detail ?? .missing) == .missing
    let detail = isSaid ? "" : finding.detail?.sentence[language] ?? ""
    message = [said.isEmpty ? title : said, detail].filter { !$0.isEmpty }
      .map { ShownFinding.unstopped($0) }.joined(separator: language == .zh ? "；" : "; ")
    why = rule?.why[language] ?? ""
    instead = rule?.instead ?? []
  }

  private static func unstopped(_ sentence: String) -> String {
    let isStopped = sentence.hasSuffix("。") || sentence.hasSuffix(".")
    return isStopped ? String(sentence.dropLast()) : sentence
  }

  /// The words of the input on one line, control characters made visible.
  var quote: String { Terminal.visible(quotation.words) }

  /// What one line of a tool's output says: clause, what, the words, and what to say instead.
  func sentence(_ language: Language) -> String {
    let advice = instead.first.map { FindingMessage.instead.text(language) + $0 }
    return Terminal.visible(
      ([clause, message, "“\(quotation.words)”"] + [advice].compactMap(\.self))
        .filter { !$0.isEmpty }.joined(separator: " "))
  }
}

extension ReportWriter.Source {
  /// The path of a report for programs: as given, else the name of standard input.
  func path(of report: Report) -> String {
    path ?? report.transcript.path ?? Input.standardInput
  }
}
