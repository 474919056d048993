import Etiquette
import EtiquetteFiles

/// What names tell: a pattern on the first line, a path on the second.
enum NamePatternDoor {
  static func check(_ bytes: [UInt8]) throws(Breach) {
    let (source, path) = twoLines(bytes)
    let pattern: NamePattern
    do throws(NamePattern.Fault) {
      pattern = try NamePattern(source)
    } catch {
      return try demandSentence(error.sentence, "\(error)")
    }
    guard let values = pattern.values(in: path) else { return }
    for (field, value) in values {
      switch field {
      case .date:
        try demand(Day(value)?.description == value, .agreement, "\(value) is no day")
      case .agent, .id, .any:
        try demand(
          !value.isEmpty && !value.contains("/") && path.contains(value), .quote,
          "\(field) is \(value.debugDescription)")
      }
    }
    try checkWhole(pattern, values, path)
  }

  /// The pattern, with the values in it, is the name; where each value has but one place.
  private static func checkWhole(
    _ pattern: NamePattern, _ values: [NamePattern.Field: String], _ path: String
  ) throws(Breach) {
    let fields = pattern.text.count { $0 == "{" }
    guard values.count == fields, values[.date] == nil,
      !values.values.contains(where: { $0.contains("{") })
    else { return }
    // Byte by byte: a value may begin with a mark that would go to the brace in front of it.
    var bytes = Array(pattern.text.utf8)
    for (field, value) in values {
      bytes.replace(Array("{\(field.rawValue)}".utf8), with: Array(value.utf8))
    }
    let written = String(decoding: bytes, as: UTF8.self)
    let depth = pattern.text.count { $0 == "/" } + 1
    let name = path.split(separator: "/").suffix(depth).joined(separator: "/")
    try demand(name.hasPrefix(written), .agreement, "\(written) is not \(name)")
  }
}

/// The text of the first line, and of what is behind it.
func twoLines(_ bytes: [UInt8]) -> (String, String) {
  let lines = bytes.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    .map { String(decoding: $0, as: UTF8.self) }
  return (lines[0], lines.count > 1 ? lines[1] : "")
}
