public import Etiquette
import HanText

/// What was detected in one input, and what cannot be judged and why.
public struct DoctorPage {
  private let contents: FileContents
  private let reports: [Report]
  private let book: RuleBook
  private let language: Language
  private let wrapping: Wrapping

  /// So many transcripts of an input are told one by one.
  private static let most = 3

  /// The page of an input for a terminal of some width; `reports` belong to its transcripts.
  public init(
    _ contents: FileContents, reports: [Report], lexicon: Lexicon, language: Language, width: Int
  ) {
    self.contents = contents
    self.reports = reports
    book = RuleBook(lexicon)
    self.language = language
    wrapping = Wrapping(width: max(40, width))
  }

  /// The page under the input's name, with a line feed at its end.
  public func text(under name: String) -> String {
    var lines = [Terminal.visible(name)]
    var facts = [contents.format?.rawValue].compactMap(\.self)
    if let encoding = contents.encoding {
      facts.append(DoctorMessage.encoding(encoding.rawValue).text(language))
    }
    if contents.format != nil {
      facts.append(DoctorMessage.transcripts(contents.transcripts.count).text(language))
    }
    if contents.absent > 0 {
      facts.append(DoctorMessage.absent(contents.absent).text(language))
    }
    lines += line(.form, facts, indent: 2)
    for report in reports.prefix(DoctorPage.most) { lines += self.lines(report) }
    if reports.count > DoctorPage.most {
      lines.append("  " + DoctorMessage.others(reports.count - DoctorPage.most).text(language))
    }
    for problem in contents.problems {
      let place = problem.line.map { "\($0): " } ?? ""
      lines += line(.problem, [place + Terminal.visible(problem.message(language))], indent: 2)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(_ report: Report) -> [String] {
    let transcript = report.transcript
    let channel = DoctorMessage.channel(report.channel.value.name, guessed: report.channel.guessed)
    var lines = wrapping.paragraph(
      "", Terminal.visible(transcript.id) + " · " + channel.text(language), indent: 2)
    lines += line(.roles, speakers(transcript), indent: 4)
    lines += line(.times, times(transcript), indent: 4)
    lines += line(.stated, stated(transcript), indent: 4)
    let open = report.checks.filter { $0.status == .notDecidable }
    lines += open.flatMap { check in
      line(
        .undecidable,
        [book.title(check.rule, language)] + [check.reason?.sentence[language]].compactMap(\.self),
        indent: 4)
    }
    return lines
  }

  private func line(_ head: DoctorMessage, _ facts: [String], indent: Int) -> [String] {
    guard !facts.isEmpty else { return [] }
    let colon = language == .zh ? "：" : ": "
    return wrapping.paragraph(
      head.text(language) + colon, facts.joined(separator: " · "), indent: indent)
  }

  private func speakers(_ transcript: Transcript) -> [String] {
    var facts = Role.allCases.compactMap { role -> String? in
      let count = transcript.utterances.count { $0.role == role }
      return count > 0 ? DoctorMessage.spoken(role.name, count).text(language) : nil
    }
    let source: DoctorMessage =
      transcript.roleConfidence.map { .rolesInferred($0) } ?? .rolesNamed
    facts.append(source.text(language))
    if !transcript.utterances.contains(where: { $0.role == .agent }) {
      facts.append(DoctorMessage.noAgent.text(language))
    }
    return facts
  }

  private func times(_ transcript: Transcript) -> [String] {
    let spoken = transcript.utterances.filter { $0.role != .system }
    let starts = spoken.compactMap(\.start)
    let ends = spoken.compactMap(\.end)
    guard let from = starts.min() else { return [DoctorMessage.noTimes.text(language)] }
    guard let to = ends.max() else { return [DoctorMessage.startsOnly.text(language)] }
    let reversed = spoken.count { ($0.end ?? .infinity) < ($0.start ?? -.infinity) }
    let span = DoctorMessage.span(from: from, to: to, overlaps: overlaps(spoken)).text(language)
    return reversed > 0 ? [span, DoctorMessage.reversed(reversed).text(language)] : [span]
  }

  /// How often the other one begins before the end of what was said.
  private func overlaps(_ spoken: [Utterance]) -> Int {
    zip(spoken, spoken.dropFirst()).count { one, other in
      guard one.role != other.role, let end = one.end, let start = other.start else { return false }
      return start < end
    }
  }

  private func stated(_ transcript: Transcript) -> [String] {
    var facts: [DoctorMessage] = []
    if let agent = transcript.agent { facts.append(.agent(Terminal.visible(agent))) }
    if let party = transcript.hangup, let role = Role(rawValue: party.rawValue) {
      facts.append(.hangup(role.name))
    }
    if let rings = transcript.rings { facts.append(.rings(rings)) }
    if let date = transcript.date { facts.append(.date(Terminal.visible(date))) }
    if transcript.direction == .outbound { facts.append(.outbound) }
    return facts.map { $0.text(language) }
  }
}
