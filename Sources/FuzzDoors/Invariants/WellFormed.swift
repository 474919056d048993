import Etiquette
import EtiquetteFiles
import Foundation
import FoundationXML

/// Demands that a report in a form parses, and quotes what was said.
func demandWellFormed(
  _ report: Report, _ writer: ReportWriter, _ format: ReportFormat, _ problems: [Problem]
) throws(Breach) {
  var writer = writer
  var summary = Summary()
  summary.add(report)
  let rendered = writer.render(report, from: ReportWriter.Source(path: "a.txt", encoding: nil))
  let text =
    writer.begin() + writer.add(rendered: rendered) + writer.end(summary, problems: problems)
  switch format {
  case .json:
    let document = try demandJSON(text) as? [String: Any]
    let transcripts = document?["transcripts"] as? [[String: Any]]
    let findings = transcripts?.first?["findings"] as? [[String: Any]]
    let quotes = findings?.map { $0["quote"] as? String }
    try demand(
      quotes == report.findings.map { $0.words(in: report.transcript) }, .quote, text)
  case .jsonl, .sarif: _ = try demandJSON(text)
  case .junit, .checkstyle: try demandXML(text)
  case .text, .concise, .csv, .scores, .html, .markdown, .github:
    try demand(!text.unicodeScalars.contains("\u{1B}"), .wellFormed, "an escape in \(text)")
  }
}

/// Demands that a text is JSON.
private func demandJSON(_ text: String) throws(Breach) -> Any {
  do {
    return try JSONSerialization.jsonObject(with: Data(text.utf8))
  } catch {
    throw Breach(.wellFormed, "\(error) in \(text)")
  }
}

/// Demands that a text is XML.
func demandXML(_ text: String) throws(Breach) {
  let parser = XMLParser(data: Data(text.utf8))
  try demand(parser.parse(), .wellFormed, "\(String(describing: parser.parserError)) in \(text)")
}
