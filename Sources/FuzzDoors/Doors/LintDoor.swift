import Etiquette
import EtiquetteFiles
import HanText

/// Plain text from reading to report.
enum LintDoor {
  static func check(_ bytes: [UInt8], _ scrutiny: Scrutiny) throws(Breach) {
    let contents = Equipment.reader.read(bytes, path: "a.txt", id: "a")
    guard let transcript = contents.transcripts.first,
      let text = try? decode(bytes, as: contents.encoding).bytes
    else { return }
    let isVerbatim = contents.format == .plainText
    try Contents(contents: contents, text: text, isVerbatim: isVerbatim).check(scrutiny)
    let report = try judged(transcript)
    try check(report)
    guard scrutiny == .full else { return }
    var random = SeededRandom(of: bytes)
    let other = try judged(NeutralEdit.shared.applied(to: transcript, &random))
    try demandAlike(report, other)
    let place = random.index(below: Equipment.writers.count)
    try demandWellFormed(
      report, Equipment.writers[place], ReportFormat.allCases[place], contents.problems)
  }

  private static func check(_ report: Report) throws(Breach) {
    let text = report.transcript.text
    for finding in report.findings {
      try demandBoundaries(finding.quote, in: text, finding.rule)
      try demand(
        report.transcript.utterances.indices.contains(finding.utterance), .boundary,
        "\(finding.rule) in utterance \(finding.utterance)")
    }
    try demand((0...100).contains(report.score.value), .points, "\(report.score.value)")
    let rules = report.checks.map(\.rule)
    try demand(Set(rules).count == rules.count, .noSilence, "a rule has two outcomes")
  }
}
