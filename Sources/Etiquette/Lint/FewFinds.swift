import HanText

/// A match near the beginning of a turn.
private struct ShortFind {
  /// Twice the number of the probe, and one more where it matches by its sound alone.
  var probe: UInt16 = .max
  var lower: UInt8 = 0
  var upper: UInt8 = 0
  var slips: UInt8 = 0
  var matched: UInt8 = 0
}

/// What is overheard in a short turn, where that is little: up to so many matches, six bytes for each.
struct FewFinds<let room: Int>: Sendable {
  private var finds = InlineArray<room, ShortFind>(repeating: ShortFind())

  /// Nothing.
  static var none: FewFinds { FewFinds() }

  private init() {}

  /// What is overheard in a turn; `nil` where it is more, or its numbers are too large.
  init?(_ turn: Overheard.Turn) {
    guard turn.exact.count + turn.heard.count <= finds.count else { return nil }
    for (place, find) in turn.exact.enumerated() {
      guard let few = ShortFind(find, sound: 0) else { return nil }
      finds[place] = few
    }
    for (place, find) in turn.heard.enumerated() {
      guard let few = ShortFind(find, sound: 1) else { return nil }
      finds[turn.exact.count + place] = few
    }
  }

  /// What is overheard in the turn.
  var turn: Overheard.Turn {
    var turn = Overheard.Turn()
    for place in finds.indices where finds[place].probe != .max {
      let find = finds[place].find
      if finds[place].probe & 1 == 0 { turn.exact.append(find) } else { turn.heard.append(find) }
    }
    return turn
  }
}

extension ShortFind {
  init?(_ find: Overheard.Find, sound: Int) {
    guard let probe = UInt16(exactly: find.probe * 2 + sound), probe != .max,
      let lower = UInt8(exactly: find.match.symbols.lowerBound),
      let upper = UInt8(exactly: find.match.symbols.upperBound),
      let slips = UInt8(exactly: find.match.slips),
      let matched = UInt8(exactly: find.match.matched)
    else { return nil }
    self.init(probe: probe, lower: lower, upper: upper, slips: slips, matched: matched)
  }

  var find: Overheard.Find {
    Overheard.Find(
      probe: Int(probe >> 1),
      match: Match(symbols: Int(lower)..<Int(upper), slips: Int(slips), matched: Int(matched)))
  }
}
