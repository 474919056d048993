public import Etiquette

/// What a reviewer or the linter says of an utterance: a rule and a verdict.
public struct CaseMark: Sendable, Hashable {
  /// The rule's identifier.
  public var rule: String
  /// The first utterance of the turn, or for interruptions the utterance itself.
  public var utterance: Int
  /// Whether it deducts.
  public var verdict: Verdict

  /// The rule, and ` review` behind it where the mark deducts nothing.
  public var name: String { verdict == .review ? rule + CaseMark.review : rule }

  static let review = " review"
}

/// One case as the reviewer and the linter see it.
public struct JudgedCase: Sendable {
  /// The case.
  public var id: String
  /// What the reviewer says.
  public var expected: Set<CaseMark>
  /// What the linter says.
  public var found: Set<CaseMark>
  /// The first utterances of the agent's turns, for which there may be marks.
  public var turns: [Int]
  /// The linter's score.
  public var score: Double

  /// Adds the case to a tally for each name of a mark.
  func count(in tallies: inout [String: Tally]) {
    for mark in expected.union(found) {
      switch (expected.contains(mark), found.contains(mark)) {
      case (true, true): tallies[mark.name, default: Tally()].hits += 1
      case (true, false): tallies[mark.name, default: Tally()].misses += 1
      case (false, _): tallies[mark.name, default: Tally()].falseAlarms += 1
      }
    }
  }
}
