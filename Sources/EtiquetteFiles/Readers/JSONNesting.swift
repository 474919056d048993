/// How deep the objects and lists of a JSON text stand inside one another, where that is deeper than
/// a parser should be asked to follow.
struct JSONNesting {
  /// The greatest depth; 1 for an object with none inside.
  let depth: Int
  /// The line, from 1, at which the limit is first passed.
  let line: Int

  /// Looks at the brackets outside of strings; `nil` for a text that is no deeper than `limit`.
  init?(_ bytes: [UInt8], beyond limit: Int) {
    // No text is deeper than it has brackets, which are quickly counted; most records have few.
    guard JSONNesting.openings(bytes) > limit else { return nil }
    var (depth, deepest, place) = (0, 0, 0)
    var isString = false
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if isString {
        if byte == UInt8(ascii: "\\") { at += 1 }
        isString = byte != UInt8(ascii: "\"")
      } else if byte == UInt8(ascii: "\"") {
        isString = true
      } else if byte | 0x20 == UInt8(ascii: "{") {
        depth += 1
        if depth == limit + 1, deepest == limit { place = at }
        deepest = max(deepest, depth)
      } else if byte | 0x20 == UInt8(ascii: "}") {
        depth -= 1
      }
      at += 1
    }
    guard deepest > limit else { return nil }
    self.depth = deepest
    line = bytes[..<place].count { $0 == 0x0A } + 1
  }

  /// How many `{` and `[` there are, in strings or not: they differ in one bit.
  private static func openings(_ bytes: [UInt8]) -> Int {
    bytes.reduce(0) { $0 &+ ($1 | 0x20 == UInt8(ascii: "{") ? 1 : 0) }
  }
}
