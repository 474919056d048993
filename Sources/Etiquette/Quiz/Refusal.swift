import HanText

/// What a wording denies without a sense, by the symbols of its reading: 房产证 in 不用带房产证 and in
/// 房产证不用带.
struct Refusal {
  /// What is denied; empty where something that is taken otherwise, or nothing, follows on the denial.
  let refused: Range<Int>
  /// The words that deny it.
  let denial: Range<Int>
  /// The place behind both.
  let end: Int

  /// What is denied from a symbol on, up to what is taken otherwise; `nil` where nothing is.
  init?(_ reading: Reading, from at: Int, until others: [Range<Int>], _ words: QuizWords) {
    let length = reading.symbols.count
    /// Where a stretch of characters ends that begins at a symbol; particles in front belong to it.
    func stretch(from start: Int, until isEnd: (Int) -> Bool = { _ in false }) -> Int {
      var end = start
      var isBare = true
      while end < length, end == start || reading.symbols[end].edge < .comma,
        !isEnd(end), !others.contains(where: { $0.lowerBound == end })
      {
        guard !words.isNumber(reading, at: end) else { break }
        if let particle = words.particle(reading, at: end) {
          guard isBare, !others.contains(where: { (end..<end + particle).contains($0.lowerBound) })
          else { break }
          end += particle
        } else {
          isBare = false
          end += 1
        }
      }
      return end
    }
    if let denial = Refusal.denial(reading, from: at, words) {
      let end = stretch(from: denial.upperBound)
      let isTaken = others.contains { $0.lowerBound == end }
      let isBare = (denial.upperBound..<end).allSatisfy { words.particle(reading, at: $0) != nil }
      self.denial = denial
      self.end = max(end, denial.upperBound)
      refused = isTaken && isBare ? end..<end : denial.upperBound..<end
      guard !(refused.isEmpty && denial.isEmpty) else { return nil }
      return
    }
    guard words.particle(reading, at: at) == nil, !words.isNumber(reading, at: at) else {
      return nil
    }
    let end = stretch(from: at) { $0 > at && words.denial(reading, behind: $0) != nil }
    guard let denial = words.denial(reading, behind: end) else { return nil }
    self.denial = denial
    refused = at..<end
    self.end = denial.upperBound
  }

  /// What denies the symbol behind it, from a symbol on: nothing where the sense in front has denied it
  /// already, as in 没有房产证明.
  private static func denial(_ reading: Reading, from at: Int, _ words: QuizWords) -> Range<Int>? {
    let length = reading.symbols.count
    var end = at
    while end < length, words.deny(reading, before: end + 1, tolerance: .none) { end += 1 }
    if end > at {
      return end == length || reading.symbols[end].edge < .comma ? at..<end : nil
    }
    let isDenied = at > 0 && words.deny(reading, before: at, tolerance: .none)
    return isDenied && words.particle(reading, at: at) == nil && !words.isNumber(reading, at: at)
      ? at..<at : nil
  }
}

extension QuizWords {
  /// What denies the words in front of a symbol and would deny those behind it too, in a wording: 不用带
  /// in 房产证不用带, but not 不了 in 办不了, which no other words replace.
  func denial(_ reading: Reading, behind index: Int) -> Range<Int>? {
    guard index < reading.symbols.count, reading.symbols[index].edge < .comma else { return nil }
    return denials.lazy.compactMap { $0.match(reading, at: index, tolerance: .none)?.symbols }
      .first { $0.lowerBound == index && deny(reading, before: $0.upperBound, tolerance: .none) }
  }

  /// Whether a number or a placeholder begins at a symbol.
  func isNumber(_ reading: Reading, at index: Int) -> Bool {
    let unit = reading.symbols[index].unit
    return PlainText.numbers.contains(unit) || unit == PlainText.placeholder
  }

  /// How long the particle is that begins at a symbol.
  func particle(_ reading: Reading, at index: Int) -> Int? {
    let units = reading.symbols[index...].lazy.map(\.unit)
    return particles.first { units.starts(with: $0) }?.count
  }
}
