/// Sees to it that the same words cost something once, whatever they break (judgement, section 2).
///
/// A warning about words that a scene finds fault with is no hit: the scene tells what should have been said
/// instead. Beside a graver finding, or another scene, a scene costs nothing.
struct SameWords {
  /// Words of the agent's with which a scene came about that was not answered.
  struct Fault {
    let rule: String
    let turn: Int
    let quote: Range<Int32>
  }

  let faults: [Fault]

  /// Takes nothing for scenes whose words have cost something already.
  func lower(_ scenes: inout [Finding], besides words: [Finding]) {
    for (place, fault) in faults.enumerated() {
      let isPaid =
        words.contains { $0.verdict == .violation && fault.isAbout($0.turn, $0.quote) }
        || faults[..<place].contains { fault.isAbout($0.turn, $0.quote) }
      guard isPaid else { continue }
      for index in scenes.indices
      where scenes[index].rule == fault.rule && scenes[index].turn == fault.turn {
        scenes[index].deduction = 0
      }
    }
  }
}

extension SameWords.Fault {
  /// Whether a quote is about these words: one of them holds the other, and is hardly longer.
  func isAbout(_ turn: Int, _ quote: Range<Int32>) -> Bool {
    guard turn == self.turn, quote.overlaps(self.quote) else { return false }
    let both = quote.clamped(to: self.quote)
    guard both == quote || both == self.quote else { return false }
    return max(quote.count, self.quote.count) <= 2 * both.count
  }
}
