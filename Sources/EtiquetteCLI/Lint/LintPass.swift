import Etiquette
import EtiquetteFiles
import Memory

/// Judges some inputs, and writes what is said of them in every form.
struct LintPass: Sendable {
  let bench: Bench
  let targets: [ReportTarget]
  let language: Language
  let workers: Int

  /// What the run came to; figures over all transcripts are left out where only some are judged.
  ///
  /// One piece of work is done where the caller is: to call for a thread, and to let its memory grow, takes
  /// longer than many a transcript.
  nonisolated(nonsending) func run(
    _ inputs: [Result<Input, Problem>], journal: Journal? = nil, isShown: Bool,
    tellsSummary: Bool = true
  ) async throws -> Outcome {
    var outlets: [Outlet] = []
    for (writer, target) in zip(bench.writers.first ?? [], targets) {
      outlets.append(try Outlet(writer, to: target.path))
    }
    // What stands in no report that somebody sees at once is told on standard error.
    let isTold = targets.contains { $0.path == nil && $0.format.tellsProblems }
    let files = targets.allSatisfy { $0.path != nil } ? targets.compactMap(\.path) : []
    var run = LintRun(
      outlets: outlets, journal: journal, progress: Progress(total: inputs.count, isShown: isShown),
      tellsProblems: !isTold, tellsSummary: tellsSummary, files: isShown ? files : [],
      language: language, total: inputs.count,
      groupings: bench.groupings, desks: bench.desks)
    var queue = WorkQueue(inputs, journal: journal, limits: bench.limits)
    try run.begin()
    if let work = queue.only() {
      try run.take(try bench.judge(work))
    } else {
      // What only started the program is room for what the crew has in hand.
      program_let_go()
      heap_give_back()
      try await Crew(workers: workers).run(&queue, bench) { try run.take($0) }
    }
    return try run.end()
  }
}
