/// Weighs findings by the score card.
///
/// A group can give its weight, or less where rules of it could not be judged: a rule that is
/// judged once (an opening, a scene) leaves with what it could have cost; a rule that can be
/// broken again and again (a forbidden phrase, an interruption) stands for the whole weight.
/// The score is what is left of what could be given, out of 100.
struct Scale: Sendable {
  private let card: ScoreCard
  /// The rules of each group of the card, in its order.
  private let rules: [[Rule]]
  /// The place in the card of each rule's group.
  private let groups: [String: Int]

  init(_ lexicon: Lexicon) {
    card = lexicon.scoreCard
    rules = card.groups.map { group in lexicon.rules.filter { $0.group == group.id } }
    var groups: [String: Int] = [:]
    for (place, members) in rules.enumerated() {
      for rule in members { groups[rule.id] = place }
    }
    self.groups = groups
  }

  /// The score; the findings' deductions are lowered to what the caps let through.
  func weigh(_ findings: inout [Finding], _ checks: [Check]) -> Score {
    let status = Dictionary(checks.map { ($0.rule, $0.status) }, uniquingKeysWith: { $1 })
    var weighed: [Score.Group] = []
    for place in card.groups.indices { weighed.append(weigh(place, &findings, status)) }
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

  private func weigh(
    _ place: Int, _ findings: inout [Finding], _ status: [String: Check.Status]
  ) -> Score.Group {
    let group = card.groups[place]
    var worth = 0.0
    var left: [String] = []
    for rule in rules[place] {
      switch status[rule.id] {
      case .passed, .failed: worth += rule.worth(in: group)
      case .notApplicable, .notDecidable: left.append(rule.id)
      case nil: break
      }
    }
    let maximum = min(group.weight, worth)
    var room = min(group.cap, maximum)
    var asked = 0.0
    var taken = 0.0
    for index in findings.indices where groups[findings[index].rule] == place {
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
