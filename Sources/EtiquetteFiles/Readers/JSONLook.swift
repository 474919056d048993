/// Whether a text looks like JSON, and whether it is one value or one on each line.
enum JSONLook {
  case whole, lines

  /// Looks at the first two lines that are not blank; `nil` for plain text.
  init?(_ bytes: [UInt8], path: String?) {
    let name = path.map { $0.lowercased() } ?? ""
    let linewise = name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson")
    var lines: [ArraySlice<UInt8>] = []
    for line in SourceLines(bytes) {
      var place = LinePlace(offset: line.range.lowerBound, column: 1)
      place.skipBlanks(bytes, before: line.range.upperBound)
      let range = place.offset..<max(place.offset, Blank.trimmedEnd(bytes, line.range))
      if !range.isEmpty { lines.append(bytes[range]) }
      if lines.count == 2 { break }
    }
    guard let first = lines.first, JSONLook.opens(first, lines.dropFirst().first) else {
      guard linewise || name.hasSuffix(".json") else { return nil }
      self = linewise ? .lines : .whole
      return
    }
    self =
      JSONLook.goesOn(first) || first.first == UInt8(ascii: "[")
      ? .whole
      : linewise || lines.last?.first == UInt8(ascii: "{") && lines.count > 1 ? .lines : .whole
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
