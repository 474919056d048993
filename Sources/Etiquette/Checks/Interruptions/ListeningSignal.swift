import HanText

/// Tells words that only show that one is listening from words that take the floor.
struct ListeningSignal {
  let words: Interrupts
  let tolerance: Tolerance

  /// The most Han characters of plain assent, unless it is quickly said.
  static let characters = 6
  /// The longest plain assent, in seconds, unless it has few characters.
  static let seconds = 1.5

  /// Whether an utterance is nothing but a sign of listening.
  ///
  /// `seconds` is `nil` without times.
  func isAll(of reading: Reading, lasting seconds: Double?) -> Bool {
    switch cover(reading) {
    case .none: return false
    case .phrases: return true
    case .assent:
      let characters = reading.symbols.count(where: \.isHan)
      if characters <= ListeningSignal.characters { return true }
      return seconds.map { !$0.isAbove(ListeningSignal.seconds) } ?? false
    }
  }

  /// How much of the front of a reading only assents, as a number of symbols.
  func lead(of reading: Reading) -> Int { reach(reading).plain.lastIndex(of: true) ?? 0 }

  private enum Cover {
    /// Something else is said as well.
    case none
    /// Nothing but assent.
    case assent
    /// Assent and at least one phrase that invites the customer to go on.
    case phrases
  }

  private func cover(_ reading: Reading) -> Cover {
    let reach = reach(reading)
    if reach.phrased.last == true { return .phrases }
    return reach.plain.last == true ? .assent : .none
  }

  /// The symbols up to which a reading is assent alone, or assent with a longer phrase.
  private func reach(_ reading: Reading) -> (plain: [Bool], phrased: [Bool]) {
    let count = reading.symbols.count
    var plain = Array(repeating: false, count: count + 1)
    var phrased = plain
    plain[0] = true
    for start in 0..<count where plain[start] || phrased[start] {
      for end in ends(words.signals, reading, start) {
        plain[end] = plain[end] || plain[start]
        phrased[end] = phrased[end] || phrased[start]
      }
      for end in ends(words.listening, reading, start) { phrased[end] = true }
    }
    return (plain, phrased)
  }

  /// Every place where one of the patterns can end that begins at a symbol.
  private func ends(_ patterns: [Pattern], _ reading: Reading, _ start: Int) -> Set<Int> {
    var ends: Set<Int> = []
    let last = min(reading.symbols.count, start + ListeningSignal.longest)
    for pattern in patterns {
      ends.formUnion(pattern.ends(reading, from: start, through: last, tolerance: tolerance))
    }
    return ends
  }

  /// No phrase of listening has more symbols, stutters included.
  private static let longest = 20
}

extension Symbol {
  /// Whether it is a Han character; those beyond the basic plane share one value.
  fileprivate var isHan: Bool {
    (0x3400...0x9FFF).contains(unit) || (0xF900...0xFAFF).contains(unit) || unit == 0xFFFF
      || unit == 0x3005 || unit == 0x3007
  }
}
