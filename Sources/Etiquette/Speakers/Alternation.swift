/// Two people who mostly take turns: how likely each utterance is the agent's.
///
/// The forward and backward passes of a hidden Markov model with two states (Rabiner 1989).
struct Alternation {
  /// The probability that an utterance is the agent's, for each.
  let chances: [Double]

  /// How often the next line is the other one's.
  private static let changes = 0.93

  /// `odds`: for each utterance, agent against customer by its words alone.
  init(odds: [Double]) {
    var forward: [Double] = []
    var chance = 0.5
    for odds in odds {
      forward.append(chance)
      chance = Alternation.next(Alternation.weigh(chance, odds))
    }
    var chances = [Double](repeating: 0.5, count: odds.count)
    var behind = 1.0
    for index in odds.indices.reversed() {
      chances[index] = Alternation.weigh(forward[index], odds[index] * behind)
      let own = Alternation.weigh(0.5, odds[index] * behind)
      let before = Alternation.next(own)
      behind = before / (1 - before)
    }
    self.chances = chances
  }

  private static func weigh(_ chance: Double, _ odds: Double) -> Double {
    chance * odds / (chance * odds + 1 - chance)
  }

  private static func next(_ chance: Double) -> Double {
    chance * (1 - changes) + (1 - chance) * changes
  }
}
