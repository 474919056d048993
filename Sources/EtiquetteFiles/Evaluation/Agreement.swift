/// How far two labellers agree beyond chance, over the agent's turns.
public struct Agreement: Sendable, Equatable {
  /// The turns that both labelled.
  public private(set) var turns = 0
  /// The turns that both labelled alike.
  public private(set) var alike = 0
  private var one: [String: Int] = [:]
  private var other: [String: Int] = [:]

  /// The share of turns labelled alike; `nil` without any.
  public var observed: Double? { turns > 0 ? Double(alike) / Double(turns) : nil }

  /// Cohen's kappa (1960); `nil` where chance alone would agree always.
  public var kappa: Double? {
    guard let observed else { return nil }
    let n = Double(turns)
    let byChance = one.reduce(0) { $0 + Double($1.value) / n * Double(other[$1.key] ?? 0) / n }
    return byChance < 1 ? (observed - byChance) / (1 - byChance) : nil
  }

  /// Counts a case that both have labelled; a turn's label is all marks in it together.
  mutating func count(_ turns: [Int], _ one: Set<CaseMark>, _ other: Set<CaseMark>) {
    for turn in Set(turns).union(one.map(\.utterance)).union(other.map(\.utterance)) {
      let labels = [one, other].map { marks in
        marks.filter { $0.utterance == turn }.map(\.name).sorted().joined(separator: " ")
      }
      self.turns += 1
      if labels[0] == labels[1] { alike += 1 }
      self.one[labels[0], default: 0] += 1
      self.other[labels[1], default: 0] += 1
    }
  }
}

/// The agreement of the linter and two labellers, over the cases that both have labelled.
public struct Agreements: Sendable, Equatable {
  /// How many cases both have labelled.
  public private(set) var cases = 0
  /// The first labeller and the second.
  public private(set) var labellers = Agreement()
  /// The linter and the first labeller.
  public private(set) var first = Agreement()
  /// The linter and the second labeller.
  public private(set) var second = Agreement()

  /// Compares two evaluations of the same cases by their identifiers.
  public init(_ first: Evaluation, _ second: Evaluation) {
    let others = Dictionary(second.judged.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    for one in first.judged {
      guard let other = others[one.id] else { continue }
      cases += 1
      labellers.count(one.turns, one.expected, other.expected)
      self.first.count(one.turns, one.found, one.expected)
      self.second.count(one.turns, one.found, other.expected)
    }
  }
}
