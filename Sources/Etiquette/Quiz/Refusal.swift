import HanText

/// What a wording denies, from a symbol on.
enum Refusal {
  /// Characters that no sense covers, and what denies them in front or behind: 房产证 in 不用带房产证 and in
  /// 房产证不用带. `end` is the place behind both.
  case characters(Range<Int>, by: Range<Int>, end: Int)
  /// What is taken otherwise, and begins at a place: 排队 in 不用去排队.
  case next(Int)
  /// A denial with nothing behind it.
  case bare(Range<Int>)

  /// What is denied from a symbol on, up to what is taken otherwise; `nil` where nothing is.
  init?(_ reading: Reading, from at: Int, until others: [Range<Int>], _ words: QuizWords) {
    let stretch = Stretch(reading: reading, others: others, words: words)
    if let denial = Refusal.denial(reading, from: at, words) {
      let start = denial.upperBound
      let content = stretch.skipParticles(from: start)
      if stretch.isTaken(content) {
        guard !denial.isEmpty else { return nil }
        self = .next(content)
        return
      }
      let end = stretch.end(from: content)
      if end > start {
        self = .characters(start..<end, by: denial, end: end)
      } else {
        guard !denial.isEmpty else { return nil }
        self = .bare(denial)
      }
      return
    }
    guard words.particle(reading, at: at) == nil, !words.isNumber(reading, at: at) else {
      return nil
    }
    let end = stretch.end(from: at) { $0 > at && words.denial(reading, behind: $0) != nil }
    guard let denial = words.denial(reading, behind: end) else { return nil }
    self = .characters(at..<end, by: denial, end: denial.upperBound)
  }

  /// What denies the symbol behind it, from a symbol on: nothing where the sense in front has denied it
  /// already, as in 没有房产证明; 别的 and 是不是 deny nothing.
  private static func denial(_ reading: Reading, from at: Int, _ words: QuizWords) -> Range<Int>? {
    let symbols = reading.symbols
    var end = at
    while end < symbols.count, words.deny(reading, before: end + 1, tolerance: .none) { end += 1 }
    if end == at {
      let isDenied = at > 0 && words.deny(reading, before: at, tolerance: .none)
      return isDenied && words.particle(reading, at: at) == nil && !words.isNumber(reading, at: at)
        ? at..<at : nil
    }
    guard end < symbols.count else { return at..<end }
    let asks = at > 0 && end == at + 1 && symbols[at - 1].unit == symbols[end].unit
    return symbols[end].edge < .comma && symbols[end].unit != possessive && !asks ? at..<end : nil
  }

  /// 的.
  private static let possessive: UInt16 = 0x7684

  /// Finds where characters end that no sense, number or particle is part of.
  private struct Stretch {
    let reading: Reading
    let others: [Range<Int>]
    let words: QuizWords

    func isTaken(_ index: Int) -> Bool { others.contains { $0.lowerBound == index } }

    /// The first symbol from a place on, in the same clause, at which no particle begins.
    func skipParticles(from start: Int) -> Int {
      var index = start
      while isInside(index, from: start), !isTaken(index),
        let length = words.particle(reading, at: index)
      {
        index += length
      }
      return index
    }

    /// Where the characters end that begin at a place.
    func end(from start: Int, until isEnd: (Int) -> Bool = { _ in false }) -> Int {
      var index = start
      while isInside(index, from: start), !isTaken(index), !isEnd(index),
        !words.isNumber(reading, at: index), words.particle(reading, at: index) == nil
      {
        index += 1
      }
      return index
    }

    private func isInside(_ index: Int, from start: Int) -> Bool {
      index < reading.symbols.count && (index == start || reading.symbols[index].edge < .comma)
    }
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
