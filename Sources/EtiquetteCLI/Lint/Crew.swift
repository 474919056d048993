import HanText

/// Tasks that work side by side, and hand their results back in the order of the work.
struct Crew {
  let workers: Int

  /// Does all work.
  ///
  /// `take` gets every result in order, where the caller is. Only so many pieces are worked on, or held, at
  /// once.
  nonisolated(nonsending) func run(
    _ queue: inout WorkQueue, _ bench: Bench, take: (Judged) throws -> Void
  ) async throws {
    let most = workers * 3
    try await withThrowingTaskGroup(of: (Int, Judged).self) { group in
      var started = 0
      var done = 0
      var taken = 0
      var waiting: [Int: Judged] = [:]
      while true {
        while started - done < workers, started - taken < most, let work = queue.next() {
          let number = started
          started += 1
          group.addTask { (number, try bench.judge(work)) }
        }
        guard let (number, judged) = try await group.next() else { return }
        done += 1
        waiting[number] = judged
        while let next = waiting.removeValue(forKey: taken) {
          taken += 1
          try take(next)
        }
      }
    }
  }
}
