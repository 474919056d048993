/// Whether a text looks like JSON, and whether it is one value or one on each line.
enum JSONLook {
  case whole, lines

  /// Looks at the first three lines that are not blank; `nil` for plain text.
  init?(_ bytes: [UInt8], path: String?) {
    let name = path.map { $0.lowercased() } ?? ""
    let linewise = name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson")
    let lines = JSONLook.lines(bytes, first: 3)
    guard let first = lines.first, JSONLook.opens(first, lines.dropFirst().first) else {
      guard linewise || name.hasSuffix(".json") else { return nil }
      self = linewise ? .lines : .whole
      return
    }
    let second = lines.count > 1 ? lines[1] : []
    if first.first == UInt8(ascii: "[") {
      self = .whole
    } else if JSONLook.goesOn(first) {
      self =
        JSONLook.isCut(before: second, lines.count > 2 ? lines[2] : [], linewise) ? .lines : .whole
    } else {
      self = linewise || second.first == UInt8(ascii: "{") ? .lines : .whole
    }
  }

  private static func lines(_ bytes: [UInt8], first most: Int) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    for line in SourceLines(bytes) {
      var place = LinePlace(offset: line.range.lowerBound, column: 1)
      place.skipBlanks(bytes, before: line.range.upperBound)
      let range = place.offset..<max(place.offset, Blank.trimmedEnd(bytes, line.range))
      if !range.isEmpty { lines.append(bytes[range]) }
      if lines.count == most { break }
    }
    return lines
  }

  /// Whether a first line that ends in the middle of a value is cut off, and no document goes on:
  /// no document has an object on a line of its own and another, without a comma between, on the
  /// next.
  private static func isCut(
    before second: ArraySlice<UInt8>, _ third: ArraySlice<UInt8>, _ linewise: Bool
  ) -> Bool {
    let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    guard second.first == open, second.last == close else { return false }
    return third.isEmpty ? linewise && closesItself(second) : third.first == open
  }

  /// Whether as many brackets close as open.
  private static func closesItself(_ line: ArraySlice<UInt8>) -> Bool {
    line.reduce(0) { depth, byte in
      "{[".utf8.contains(byte) ? depth + 1 : "]}".utf8.contains(byte) ? depth - 1 : depth
    } == 0
  }

  /// Whether the text begins as an object, or a list of objects, does.
  private static func opens(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>?) -> Bool {
    let inner = first.dropFirst().first { $0 > 0x20 } ?? second?.first
    switch first.first {
    case UInt8(ascii: "{"):
      return inner.map { [UInt8(ascii: "\""), UInt8(ascii: "}")].contains($0) } ?? true
    case UInt8(ascii: "["):
      return inner.map { [UInt8(ascii: "{"), UInt8(ascii: "]")].contains($0) } ?? true
    default: return false
    }
  }

  /// Whether a line ends in the middle of a value.
  private static func goesOn(_ line: ArraySlice<UInt8>) -> Bool {
    guard let last = line.last else { return false }
    return "{[,:".utf8.contains(last)
  }
}
