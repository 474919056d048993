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

  /// Whether it denies nothing, not even by a sense of its own, as 办不了 does.
  var isPositive: Bool { !isDenying && !units.contains(where: Wording.deniers.contains) }

  /// Whether it offers to do something, or asks for it, and is no reason for which it cannot be done, as 停电 is.
  var isOffer: Bool { units.contains(where: Wording.offers.contains) }

  /// 可 能 给 帮 为 替 请.
  private static let offers = Set("可能给帮为替请".utf16)

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
