/// Weighs findings by the score card.
///
/// A group can give its weight, or less where rules of it could not be judged: a rule that is
/// judged once (an opening, a scene) leaves with what it could have cost; a rule that can be
/// broken again and again (a forbidden phrase, an interruption) stands for the whole weight.
/// The score is what is left of what could be given, out of 100.
struct Scale: Sendable {
  private let card: ScoreCard
  /// What each rule of the lexicon can cost its group, and the group's place in the card.
  private let stakes: [(worth: Double, place: Int?)]
  /// The place in the card of each rule's group.
  private let groups: [String: Int]

  init(_ lexicon: Lexicon) {
    let card = lexicon.scoreCard
    self.card = card
    stakes = lexicon.rules.map { rule in
      let place = card.groups.firstIndex { $0.id == rule.group }
      return (place.map { rule.worth(in: card.groups[$0]) } ?? 0, place)
    }
    var groups: [String: Int] = [:]
    for (rule, stake) in zip(lexicon.rules, stakes) { groups[rule.id] = stake.place }
    self.groups = groups
  }

  /// The score; the findings' deductions are lowered to what the caps let through.
  ///
  /// There is one outcome for each item.
  func weigh(
    _ findings: inout [Finding], _ outcomes: Outcomes, of items: [Docket.Item]
  ) -> Score {
    var worth = [Double](repeating: 0, count: card.groups.count)
    var left = [[String]](repeating: [], count: card.groups.count)
    outcomes.eachStatus { number, status in
      let stake = stakes[items[number].index]
      guard let place = stake.place else { return }
      switch status {
      case .passed, .failed: worth[place] += stake.worth
      case .notApplicable, .notDecidable: left[place].append(items[number].id)
      }
    }
    let places = findings.map { groups[$0.rule] }
    var weighed: [Score.Group] = []
    for place in card.groups.indices {
      weighed.append(weigh(place, &findings, places, worth: worth[place], left: left[place]))
    }
    let maximum = weighed.reduce(0) { $0 + $1.maximum }
    let taken = weighed.reduce(0) { $0 + $1.taken }
    let value = maximum > 0 ? ((maximum - taken) / maximum * 1000).rounded() / 10 : 100
    let fatal = card.zeroTolerance.filter { rule in
      findings.contains { $0.rule == rule && $0.verdict == .violation }
    }
    let grade = card.grades.first { value >= $0.from }
    return Score(
      value: value, grade: grade?.name ?? card.grades.last?.name ?? "",
      passed: value >= card.pass && fatal.isEmpty, groups: weighed, fatal: fatal)
  }

  /// The score of a group, with the place of each finding's group beside the findings.
  private func weigh(
    _ place: Int, _ findings: inout [Finding], _ places: [Int?], worth: Double, left: [String]
  ) -> Score.Group {
    let group = card.groups[place]
    let maximum = min(group.weight, worth)
    var room = min(group.cap, maximum)
    var asked = 0.0
    var taken = 0.0
    for index in findings.indices where places[index] == place {
      let wish = findings[index].verdict == .violation ? findings[index].deduction : 0
      let given = min(wish, room)
      asked += wish
      taken += given
      room -= given
      findings[index].deduction = given
    }
    return Score.Group(
      id: group.id, maximum: maximum, weight: group.weight, asked: asked, taken: taken, left: left)
  }
}

extension Rule {
  /// The points that leave a group with this rule.
  fileprivate func worth(in group: ScoreCard.Group) -> Double {
    switch judgement {
    case .forbids, .interrupts: group.weight
    case .scene(let scene): scene.bonus ? 0 : deduct
    case .says, .hangsUp, .picksUp: deduct
    }
  }
}
