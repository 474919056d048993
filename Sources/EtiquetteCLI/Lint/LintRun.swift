import Etiquette
import EtiquetteFiles

/// What a run has come to: what is written, counted and complained of.
struct LintRun: ~Copyable {
  private let outlets: [Outlet]
  private let journal: Journal?
  private var progress: Progress
  private let tellsProblems: Bool
  private let tellsSummary: Bool
  /// The files that the report is in, where nobody sees any of it.
  private let files: [String]
  private let language: Language
  private let total: Int
  private var summary: Summary
  private var problems: [Problem] = []
  private var isFound = false
  private var hasAgent = false
  private var inputs = 0
  private var waivers = WaiverTally()
  private let desks: Desks

  init(
    outlets: [Outlet], journal: Journal? = nil, progress: Progress, tellsProblems: Bool,
    tellsSummary: Bool, files: [String] = [], language: Language, total: Int, groupings: [Grouping],
    desks: Desks
  ) {
    self.desks = desks
    self.outlets = outlets
    self.journal = journal
    self.progress = progress
    self.tellsProblems = tellsProblems
    self.tellsSummary = tellsSummary
    self.files = files
    self.language = language
    self.total = total
    summary = Summary(by: groupings)
  }

  mutating func begin() throws(Failure) {
    for outlet in outlets { try outlet.begin() }
  }

  mutating func take(_ judged: Judged) throws(Failure) {
    if let entry = judged.entry { try journal?.keep(entry) }
    for rendered in judged.rendered {
      for (outlet, text) in zip(outlets, rendered) { try outlet.take(text) }
    }
    summary += judged.summary
    isFound = isFound || judged.isFound
    hasAgent = hasAgent || judged.hasAgent
    waivers += judged.waivers
    problems += judged.problems
    inputs += judged.inputs
    progress.advance(by: judged.inputs)
    guard tellsProblems, !judged.problems.isEmpty else { return }
    progress.finish()
    for problem in judged.problems { complain(problem, language) }
  }

  /// Completes the output; a signal beats 2 beats 1 beats 0.
  mutating func end() throws(Failure) -> Outcome {
    progress.finish()
    let stopped = StopRequest.signal
    if stopped != nil { stop() }
    for outlet in outlets { try outlet.end(tellsSummary ? summary : Summary(), problems) }
    let transcripts = summary.all.transcripts
    if tellsSummary, transcripts > 0, !hasAgent {
      complain(CommandMessage.noAgent(transcripts).text(language))
    }
    if tellsSummary { waivers.tell(desks, language) }
    if !files.isEmpty {
      complain(SummaryMessage.written(files, summary, problems.count).text(language))
    }
    if let stopped { return .stopped(by: stopped) }
    journal?.remove()
    if !problems.isEmpty || summary.all.transcripts == 0 { return .failed }
    return isFound ? .found : .clean
  }

  /// Says that the report is not whole.
  private mutating func stop() {
    let problem = Problem(path: nil, kind: .stopped(done: inputs, of: total))
    problems.append(problem)
    if tellsProblems { complain(problem, language) }
  }
}
