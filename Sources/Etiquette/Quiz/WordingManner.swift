/// What a wording does: deny, ask, or ask for something.
extension Wording {
  /// Whether it denies something itself, as in 不用排队.
  var isDenying: Bool {
    parts.contains {
      switch $0 {
      case .denied, .lacked, .refused: true
      case .sense, .characters, .number, .anything, .pronoun: false
      }
    }
  }

  /// Whether it asks something.
  var isAsking: Bool {
    units.contains(where: Wording.interrogatives.contains)
      || Wording.openEnds.contains { units.reversed().starts(with: $0) }
  }

  /// Whether it asks somebody to do something, so that an answer by which it is done already does not.
  var isRequest: Bool {
    Wording.requests.contains { units.starts(with: $0) }
  }

  private static let requests = ["请", "麻烦", "劳驾", "烦请"].map(QuizWords.folded)

  /// Characters by which one asks.
  static let interrogatives = Set("吗么什啥哪谁几怎呢".utf16)
  /// 没有, 没, 否 and 不 behind a verb, backwards.
  private static let openEnds = ["有没", "没", "否", "不"].map { Array($0.utf16) }
}
