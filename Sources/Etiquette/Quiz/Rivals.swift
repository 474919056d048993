import HanText

/// What an answer may not name in place of what a wording names: 电费 for 水费, 西门 for 东门, 昨天 for 今天.
struct Rivals {
  /// What a wording names of one kind, in all its words, and the others of the kind.
  private struct Kind {
    var own: [[UInt16]] = []
    var others: [[UInt16]] = []
  }

  private let kinds: [Kind]

  /// The rivals of what a wording names.
  init(_ units: [UInt16], words: QuizWords) {
    kinds = words.rivals.compactMap { names in
      var kind = Kind()
      for same in names {
        if same.contains(where: { Rivals.holds($0, in: units) }) {
          kind.own += same
        } else {
          kind.others += same
        }
      }
      return kind.own.isEmpty ? nil : kind
    }
  }

  /// Whether a clause speaks of another of a kind, and not of the wording's own.
  func areNamed(in clause: [UInt16]) -> Bool {
    kinds.contains { kind in
      kind.others.contains { Rivals.holds($0, in: clause) }
        && !kind.own.contains { Rivals.holds($0, in: clause) }
    }
  }

  private static func holds(_ name: [UInt16], in units: [UInt16]) -> Bool {
    units.indices.contains { units[$0...].starts(with: name) }
  }
}
