import Etiquette

/// Writes one transcript as the data of a page: lists rather than objects, because there are
/// thousands of them; the page's script names their fields.
struct PageEntryWriter {
  /// The transcript with the findings that are listed.
  let report: Report
  /// All findings, which the figures count.
  let all: [Finding]
  let source: ReportWriter.Source
  let book: RuleBook
  let language: Language
  /// The place of each rule in the page's list of rules.
  let places: [String: Int]

  var draft: PageDraft {
    let violations = all.count { $0.verdict == .violation }
    let value = report.score.value
    let entry = PageEntry(
      standing: PageEntry.Standing(
        passed: report.score.passed, score: value.isFinite ? value : 100, violations: violations,
        reviews: all.count - violations),
      row: PageData.embedded(row(violations).text), detail: PageData.embedded(detail.text))
    return PageDraft(
      entry,
      findings: report.findings.map { finding in
        var out = JSONText(reserving: 256)
        write(&out, finding)
        return PageData.embedded(out.text)
      },
      hidden: all.count - report.findings.count)
  }

  private func row(_ violations: Int) -> JSONText {
    var out = JSONText(reserving: 256)
    let path = source.path(of: report)
    for text in [
      report.transcript.id, path, report.transcript.agent ?? "", report.transcript.date ?? "",
      report.channel.name[language],
    ] {
      out.string(PageText.visible(text))
      out.plain(",")
    }
    out.number(report.score.value.tenths)
    out.plain(",")
    out.string(report.score.grade)
    out.plain(report.score.passed ? ",1," : ",0,")
    out.plain("\(violations),\(all.count - violations)")
    return out
  }

  /// The conversation, still open for its findings.
  private var detail: JSONText {
    var out = JSONText(reserving: 4096)
    out.plain("{\"facts\":")
    out.list(facts) { $0.string(PageText.visible($1)) }
    out.plain(",\"arithmetic\":")
    out.string(ScoreMessage.arithmetic(of: report.score).text(language))
    out.plain(",\"fatal\":")
    let fatal = report.score.fatal.map { book.title($0, language) }
    out.string(fatal.isEmpty ? "" : ScoreMessage.fatal(fatal).text(language))
    out.plain(",\"groups\":")
    out.list(groups) { out, group in out.list([group.title, group.text]) { $0.string($1) } }
    out.plain(",\"undecided\":")
    out.list(report.checks.filter { $0.status == .notDecidable }, write)
    out.plain(",\"said\":")
    let marks = Marks(report)
    out.list(Array(report.transcript.utterances.indices)) { write(&$0, $1, marks) }
    out.plain(",\"waived\":")
    out.list(report.waived, write)
    return out
  }

  private var facts: [String] {
    let transcript = report.transcript
    return [
      report.channel.name[language], transcript.direction.name[language],
      transcript.agent.map { TranscriptMessage.agent($0).text(language) }, transcript.date,
      transcript.roleConfidence.map { TranscriptMessage.inferredRoles($0).text(language) },
      source.encoding.map { TranscriptMessage.encoding($0).text(language) },
    ].compactMap(\.self)
  }

  private var groups: [(title: String, text: String)] {
    let status = Dictionary(report.checks.map { ($0.rule, $0.status) }, uniquingKeysWith: { $1 })
    return report.score.groups.compactMap { group in
      let parts = ScoreMessage.arithmetic(of: group, by: status)
      guard !parts.isEmpty else { return nil }
      return (
        book.groupTitle(group.id, language),
        parts.map { $0.text(language) }.joined(separator: " · ")
      )
    }
  }

  /// A rule that could not be judged: its place, and the reason's.
  private func write(_ out: inout JSONText, _ check: Check) {
    let reason = check.reason.flatMap { Check.Reason.allCases.firstIndex(of: $0) } ?? -1
    out.plain("[\(places[check.rule] ?? -1),\(reason)]")
  }

  /// An utterance: who, when, and the words in pieces; a hit is a list of the words and the
  /// findings' numbers.
  private func write(_ out: inout JSONText, _ index: Int, _ marks: Marks) {
    let utterance = report.transcript.utterances[index]
    let role = Role.allCases.firstIndex(of: utterance.role) ?? 0
    out.plain("[\(role),")
    out.string(utterance.start?.clock ?? "")
    for piece in marks.pieces(of: index) {
      let words = PageText.visible(report.transcript.string(piece.text))
      out.plain(",")
      guard !piece.findings.isEmpty else {
        out.string(words)
        continue
      }
      out.plain("[")
      out.string(words)
      for number in piece.findings { out.plain(",\(number)") }
      out.plain("]")
    }
    out.plain("]")
  }

  /// A finding that is waived: rule, utterance, words, where it stands; why, by whom, until when.
  private func write(_ out: inout JSONText, _ waived: Waived) {
    let quotation = Quotation(transcript: report.transcript, finding: waived.finding)
    out.plain("[\(places[waived.finding.rule] ?? -1),\(waived.finding.utterance)")
    for text in [
      quotation.words, place(of: quotation), waived.waiver.reason, waived.waiver.reviewer,
      waived.waiver.expires?.description ?? "",
    ] {
      out.plain(",")
      out.string(PageText.visible(text))
    }
    out.plain("]")
  }

  private func place(of quotation: Quotation) -> String {
    quotation.place.map { "\($0.line):\($0.column)" } ?? quotation.line.map { "\($0)" }
      ?? TranscriptMessage.utterance(quotation.finding.utterance + 1).text(language)
  }

  /// A finding: rule, verdict, severity, utterance, words, what is said besides, what it costs
  /// in words and points, and where it stands.
  private func write(_ out: inout JSONText, _ finding: Finding) {
    let quotation = Quotation(transcript: report.transcript, finding: finding)
    let verdict = Verdict.allCases.firstIndex(of: finding.verdict) ?? 0
    let severity = Severity.allCases.firstIndex(of: finding.severity) ?? 0
    let rule = book.rule(finding.rule)
    let cost = FindingMessage.cost(of: finding, by: rule, in: report.score)
    out.plain(
      "[\(places[finding.rule] ?? -1),\(verdict),\(severity),\(finding.utterance),")
    out.string(PageText.visible(quotation.words))
    out.plain(",")
    let isSaid = finding.detail == .missing && !(rule?.message[language] ?? "").isEmpty
    out.string(isSaid ? "" : finding.detail?.sentence[language] ?? "")
    out.plain(",")
    out.string(cost.text(language))
    out.plain(",")
    out.number(finding.verdict == .violation ? finding.deduction.finite : 0)
    out.plain(",")
    out.string(place(of: quotation))
    out.plain("]")
  }
}
