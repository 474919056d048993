extension Matcher {
  /// A way that is still open.
  struct Thread {
    var pc: Int32 = 0
    var at: Int32
    var slips: UInt8 = 0
    var matched: UInt8 = 0
    /// The strongest edge that the next symbol may have in front of it, whatever the phrase.
    var allowed = Edge.none
    /// The last three characters that matched, the newest first.
    var newest: UInt16 = 0
    var second: UInt16 = 0
    var third: UInt16 = 0
  }
}

extension Matcher.Thread {
  func moved(to pc: Int32) -> Self {
    var next = self
    next.pc = pc
    return next
  }

  /// Goes on behind a place at which any edge may stand.
  mutating func pass() {
    pc += 1
    allowed = .question
  }

  mutating func advance(_ unit: UInt16, slip: Bool) {
    pc += 1
    at += 1
    slips += slip ? 1 : 0
    matched = matched == .max ? .max : matched + 1
    allowed = .none
    (newest, second, third) = (unit, newest, second)
  }

  func skipping(_ length: Int, allowed: Edge) -> Self {
    var next = self
    next.at += Int32(length)
    next.allowed = allowed
    return next
  }
}
