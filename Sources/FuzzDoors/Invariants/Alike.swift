import Etiquette
import EtiquetteFiles
import HanText

/// A conversation as the shipped lexicon judges it.
func judged(_ transcript: Transcript) throws(Breach) -> Report {
  do throws(ICUError) {
    return try Equipment.linter.lint(transcript, boundaries: WordBoundaries())
  } catch {
    throw Breach(.agreement, "\(error)")
  }
}

/// Demands the same findings, checks and points, whatever the writing.
func demandAlike(_ one: Report, _ other: Report) throws(Breach) {
  func seen(_ report: Report) -> [String] {
    report.findings.map {
      "\($0.rule) \($0.verdict) \($0.severity) \($0.turn) \($0.utterance) "
        + "\($0.identity(in: report.transcript))"
    }
  }
  func words(_ report: Report) -> String {
    report.transcript.utterances.map { "\($0.role):\(report.transcript.string($0.text))" }
      .joined(separator: "\n").debugDescription
  }
  try demand(one.channel == other.channel, .neutral, "another channel for \(words(other))")
  try demand(
    seen(one) == seen(other), .neutral,
    "\(one.findings) became \(other.findings) in \(words(other))")
  try demand(
    one.checks == other.checks && one.score == other.score, .neutral,
    "other outcomes for \(words(other))")
}
