import Etiquette
import Testing

@Suite("What names a person is masked, and nothing else")
struct RedactionTests {
  /// A line without its brackets, and the bytes that stood in them.
  static func marked(_ line: String) -> (text: String, spans: [Range<Int32>]) {
    var (text, spans, start) = ("", [] as [Range<Int32>], Int32(0))
    for character in line {
      switch character {
      case "[": start = Int32(text.utf8.count)
      case "]": spans.append(start..<Int32(text.utf8.count))
      default: text.append(character)
      }
    }
    return (text, spans)
  }

  @Test("Recall is at least 0.98 and precision at least 0.95, by whole spans")
  func figures() {
    #expect(PrivacyLines.all.count >= 300)
    var (right, missed, wrong) = (0, [] as [String], [] as [String])
    for line in PrivacyLines.all {
      let (text, spans) = Self.marked(line)
      let found = Redaction(text).spans.map(\.range)
      right += found.count { spans.contains($0) }
      if spans.contains(where: { !found.contains($0) }) { missed.append(line) }
      if found.contains(where: { !spans.contains($0) }) {
        wrong.append("\(line) → \(Redaction(text).text)")
      }
    }
    let all = PrivacyLines.all.map { Self.marked($0).spans.count }.reduce(0, +)
    let found = PrivacyLines.all.map { Redaction(Self.marked($0).text).spans.count }.reduce(0, +)
    #expect(Double(right) >= 0.98 * Double(all), "\(right) of \(all); missed: \(missed)")
    #expect(Double(right) >= 0.95 * Double(found), "\(right) of \(found); wrong: \(wrong)")
  }
}
