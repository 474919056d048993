import Etiquette
import HanText

/// A line or a small conversation that shows a rule, as it stands in the lexicon.
struct Example {
  /// The text as written, with `⟦…⟧` around the expected hit.
  let source: String
  /// The conversation without the marks.
  let transcript: Transcript
  /// The words inside the marks, where there are any.
  let marked: String?

  init(_ source: String, rule: Rule) {
    self.source = source
    let plain = source.filter { $0 != "⟦" && $0 != "⟧" }
    let lines = plain.split(whereSeparator: \.isNewline)
    let reader = TranscriptReader()
    let read = reader.read(Array(plain.utf8), id: rule.id).transcripts.first
    let hasSpeakers = lines.contains { $0.contains("：") || $0.contains(":") } || lines.count > 1
    if hasSpeakers, let read {
      transcript = read
    } else {
      var spoken = Transcript(id: rule.id)
      spoken.append(.agent, plain.utf8)
      transcript = spoken
    }
    marked = source.firstIndex(of: "⟦").flatMap { open in
      source[open...].firstIndex(of: "⟧").map { String(source[source.index(after: open)..<$0]) }
    }
  }

  /// What a linter that holds only one rule says of the example.
  func judged(by linter: Linter, _ boundaries: WordBoundaries) throws -> Outcome {
    let channels = linter.lexicon.rules.first?.channels ?? []
    let stated = transcript.channel ?? Channel.allCases.first { channels.contains($0) }
    let report = try linter.lint(transcript, channel: stated, boundaries: boundaries)
    return Outcome(
      findings: report.findings.map { finding in
        (words: report.transcript.string(finding.quote), verdict: finding.verdict)
      },
      status: report.checks.first?.status)
  }

  /// Whether somebody says words of a pattern.
  func holds(_ pattern: Pattern, _ tolerance: Tolerance) -> Bool {
    transcript.turns.contains { turn in
      let ranges = turn.utterances.map { transcript.utterances[$0].text }
      let reading = Reading(transcript.text, ranges: ranges)
      return pattern.firstMatch(reading, tolerance: tolerance) != nil
    }
  }

  /// What became of an example.
  struct Outcome {
    let findings: [(words: String, verdict: Verdict)]
    let status: Check.Status?

    var fires: Bool { findings.contains { $0.verdict == .violation } }
    var isSilent: Bool { findings.isEmpty }
  }
}
