import HanText

/// The conditions of which any one excuses a hit, parted by what decides them.
///
/// They are parted when a hit first asks: most rules are hardly ever hit, and their patterns are many.
final class Grounds: Sendable {
  /// The conditions as they are asked.
  final class Parts: Sendable {
    /// Those that the turn of the hit decides alone: once answered, they are answered wherever it recurs.
    let ofTurn: [Condition]
    /// Those that other turns, or words as they are written, decide too.
    let ofOthers: [[Evidence]]
    /// The question whether one of the former holds.
    let question: TurnQuestion

    fileprivate init(_ conditions: [Condition], _ numbers: TurnQuestions) {
      var numbers = numbers
      ofTurn = conditions.filter { $0.clues.allSatisfy(\.isOfTurn) }
      question = numbers.about(ofTurn.lazy.flatMap(\.clues).flatMap(\.patterns))
      ofOthers = conditions.filter { !$0.clues.allSatisfy(\.isOfTurn) }.map { condition in
        condition.clues.map { Evidence($0, &numbers) }
      }
    }
  }

  private let conditions: [Condition]
  private let numbers: TurnQuestions
  private let made = MadeOnce<Parts>()

  init(_ conditions: [Condition], _ questions: inout TurnQuestions) {
    self.conditions = conditions
    numbers = questions.reserve(1 + conditions.reduce(0) { $0 + $1.clues.count })
  }

  var parts: Parts { made.value { Parts(conditions, numbers) } }
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
