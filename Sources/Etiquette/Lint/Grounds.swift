import HanText

/// The conditions of which any one excuses a hit, parted by what decides them.
struct Grounds: Sendable {
  /// Those that the turn of the hit decides alone: once answered, they are answered wherever it recurs.
  let ofTurn: [Condition]
  /// Those that other turns, or words as they are written, decide too.
  let ofOthers: [[Evidence]]
  /// The question whether one of the former holds.
  let question: TurnQuestion

  init(_ conditions: [Condition], _ questions: inout TurnQuestions) {
    ofTurn = conditions.filter { $0.clues.allSatisfy(\.isOfTurn) }
    ofOthers = conditions.filter { !$0.clues.allSatisfy(\.isOfTurn) }.map { condition in
      condition.clues.map { Evidence($0, &questions) }
    }
    question = questions.about(ofTurn.lazy.flatMap(\.clues).flatMap(\.patterns))
  }
}

extension Grounds {
  /// A clue of a condition that not one turn alone decides.
  enum Evidence: Sendable {
    /// Whether words are said in the turn before; that turn decides it alone.
    case before(WantedWords, said: Bool)
    case clue(Clue)

    init(_ clue: Clue, _ questions: inout TurnQuestions) {
      self =
        switch clue {
        case .words(.previousTurn, let patterns):
          .before(WantedWords(patterns, &questions), said: true)
        case .noWords(.previousTurn, let patterns):
          .before(WantedWords(patterns, &questions), said: false)
        case .words, .noWords, .quoted, .aNotA, .question, .insideWord: .clue(clue)
        }
    }
  }
}

extension Clue {
  /// Whether the symbols of a hit's turn decide it, and nothing else.
  fileprivate var isOfTurn: Bool {
    switch self {
    case .words(let scope, _), .noWords(let scope, _): scope != .previousTurn
    case .quoted, .aNotA, .question: true
    // The word breaker sees what was written, and not only what it is folded to.
    case .insideWord: false
    }
  }

  fileprivate var patterns: [Pattern] {
    switch self {
    case .words(_, let patterns), .noWords(_, let patterns): patterns
    case .quoted, .aNotA, .question, .insideWord: []
    }
  }
}
