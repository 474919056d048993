import Etiquette

extension ScoreMessage {
  /// How the points of a transcript come about.
  static func arithmetic(of score: Score) -> ScoreMessage {
    let maximum = score.groups.reduce(0) { $0 + $1.maximum }
    let taken = score.groups.reduce(0) { $0 + $1.taken }
    guard maximum > 0 else { return .nothingJudged(score.value) }
    return .score(score.value, maximum: maximum, taken: taken)
  }

  /// What was taken from a group and what it could not give; nothing for a group left whole.
  static func arithmetic(
    of group: Score.Group, by status: [String: Check.Status]
  ) -> [ScoreMessage] {
    var parts: [ScoreMessage] = []
    if group.asked > 0 || group.taken > 0 { parts.append(.taken(group.taken, asked: group.asked)) }
    if group.maximum < group.weight {
      parts.append(
        .lowered(
          group.maximum, weight: group.weight,
          notApplicable: group.left.count { status[$0] == .notApplicable },
          notDecidable: group.left.count { status[$0] == .notDecidable }))
    }
    return parts
  }
}

extension FindingMessage {
  /// What a finding costs.
  static func cost(of finding: Finding, by rule: Rule?, in score: Score) -> FindingMessage {
    guard finding.verdict == .violation else { return .deductsNothing }
    let asked = finding.detail == .weaker ? rule?.deductWeaker : rule?.deduct
    let spared = score.groups.contains { $0.id == rule?.group && $0.asked > $0.taken }
    let isLowered = asked.map { finding.deduction + 0.005 < $0 } ?? false
    if isLowered, !spared, finding.deduction == 0, finding.detail == .missing {
      return .deductedBefore
    }
    let isCapped = spared && isLowered
    return .deducts(finding.deduction, capped: isCapped)
  }
}
