import HanText

/// Something that is asked of many turns, and that the words of a turn alone decide.
struct TurnQuestion: Sendable {
  /// Its number among the questions of a linter.
  let number: UInt64
  /// Those of its patterns that name digits.
  private let numeric: [Pattern]

  fileprivate init(number: UInt64, numeric: [Pattern]) {
    self.number = number
    self.numeric = numeric
  }

  /// Whether the answer may be another where the digits of a turn are others.
  func minds(digitsOf turn: Reading) -> Bool {
    let all = numeric.span
    for place in all.indices where all[place].isPossible(withAnyDigitsIn: turn) { return true }
    return false
  }

  /// What tells the question about a stretch of a turn from all other questions.
  func digest(of turn: TurnDigest, _ hit: Range<Int>) -> TurnDigest {
    var digest = turn
    digest.add(number << 32 | UInt64(hit.lowerBound) << 16 | UInt64(hit.upperBound))
    return digest
  }

  /// The same question about words that some grounds may excuse.
  func minding(_ grounds: Grounds) -> TurnQuestion {
    TurnQuestion(number: number, numeric: numeric + grounds.parts.question.numeric)
  }
}

/// The questions of a linter, numbered one after the other.
struct TurnQuestions: Sendable {
  private var count: UInt64 = 0

  /// Numbers for so many questions that are asked later, which nobody else is given.
  mutating func reserve(_ questions: Int) -> TurnQuestions {
    let reserved = self
    count += UInt64(questions)
    return reserved
  }

  /// A question about some patterns.
  mutating func about(_ patterns: some Sequence<Pattern>) -> TurnQuestion {
    count += 1
    return TurnQuestion(number: count, numeric: patterns.filter(\.namesDigits))
  }
}

/// Patterns of which one has to stand in a turn, and the question whether it does.
struct WantedWords: Sendable {
  let patterns: [Pattern]
  let question: TurnQuestion

  init(_ patterns: [Pattern], _ questions: inout TurnQuestions) {
    self.patterns = patterns
    question = questions.about(patterns)
  }
}
