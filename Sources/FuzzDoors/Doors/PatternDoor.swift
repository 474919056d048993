import HanText

/// A pattern on the first line, and a text to search on the others.
enum PatternDoor {
  private static let groups = Groups([
    "apology": ["(抱歉|对不起)", "不好意思"], "we": ["我们?", "咱们?"], "both": ["@apology…@we"],
    "round": ["@round"], "broken": ["("],
  ])
  private static let tolerance = Tolerance(
    fillers: ["呃", "那个"], sounds: SoundTable(alternatives: [0x8FD8: [0x73AF]]))

  static func check(_ bytes: [UInt8], _ scrutiny: Scrutiny) throws(Breach) {
    let lines = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    let source = String(decoding: lines[0], as: UTF8.self)
    let pattern: Pattern
    do throws(PatternError) {
      pattern = try Pattern(source, groups: groups)
    } catch {
      let length = source.unicodeScalars.count
      try demand((1...length + 1).contains(error.column), .sentence, "\(error)")
      return
    }
    try demand(pattern.minimum > 0, .agreement, "a pattern that can be empty")
    guard lines.count > 1 else { return }
    let text = Array(String(decoding: lines[1], as: UTF8.self).utf8)
    try check(pattern, in: text, scrutiny)
  }

  private static func check(
    _ pattern: Pattern, in text: [UInt8], _ scrutiny: Scrutiny
  ) throws(Breach) {
    let all = 0..<Int32(text.count)
    let reading = Reading(text, ranges: [all])
    let matches = pattern.matches(reading, tolerance: tolerance)
    var end = 0
    for match in matches {
      try demand(
        match.symbols.lowerBound >= end && match.symbols.upperBound <= reading.symbols.count,
        .boundary, "match at \(match.symbols)")
      end = match.symbols.upperBound
      try demandBoundaries(reading.source(match.symbols), in: text, "match")
    }
    guard scrutiny == .full else { return }
    let first = pattern.firstMatch(reading, tolerance: tolerance)
    try demand(first?.symbols == matches.first?.symbols, .agreement, "first and all differ")
    guard !pattern.anchors.isEmpty else { return }
    let found = PatternSearch([pattern], tolerance: tolerance).matches(in: reading)
    // A filler or stutter may break the literal that the automaton looks for.
    let isWhole = matches.contains { $0.matched == $0.symbols.count }
    try demand(!isWhole || !found.isEmpty, .agreement, "the automaton misses \(matches)")
    try demand(found.isEmpty || !matches.isEmpty, .agreement, "the automaton finds \(found)")
  }
}
