import Etiquette
import HanText

/// Words in which personal details are looked for: of one speaker, and of two by turns.
enum RedactionDoor {
  static func check(_ bytes: [UInt8], _ scrutiny: Scrutiny) throws(Breach) {
    let text = String(decoding: bytes, as: UTF8.self)
    if scrutiny == .full { try check(Redaction(text), of: Array(text.utf8)) }
    var transcript = Transcript(id: "a")
    for (number, line) in text.split(separator: "\n").enumerated() {
      transcript.append(number % 2 == 0 ? .agent : .customer, line.utf8)
    }
    try check(Redaction(transcript), of: transcript.text)
  }

  /// The name of a file, or the number of a conversation.
  static func check(label bytes: [UInt8]) throws(Breach) {
    let text = String(decoding: bytes, as: UTF8.self)
    try check(Redaction(label: text), of: Array(text.utf8))
  }

  private static func check(_ redaction: Redaction, of text: [UInt8]) throws(Breach) {
    try demand(redaction.bytes.count == text.count, .mask, "another length")
    try demandUTF8(redaction.bytes, "what is masked")
    var end: Int32 = 0
    for span in redaction.spans {
      try demandBoundaries(span.range, in: text, span.detail.rawValue)
      try demand(span.range.lowerBound >= end, .mask, "\(span.detail) at \(span.range) overlaps")
      let before = Int(end)..<Int(span.range.lowerBound)
      try demand(redaction.bytes[before] == text[before], .mask, "other words changed")
      try check(span, redaction.bytes, text)
      end = span.range.upperBound
    }
    try demand(redaction.bytes[Int(end)...] == text[Int(end)...], .mask, "other words changed")
  }

  /// As many characters and cells as before, and no figure left.
  private static func check(
    _ span: Redaction.Span, _ masked: [UInt8], _ text: [UInt8]
  ) throws(Breach) {
    let range = Int(span.range.lowerBound)..<Int(span.range.upperBound)
    let was = String(decoding: text[range], as: UTF8.self)
    let now = String(decoding: masked[range], as: UTF8.self)
    try demand(
      was.unicodeScalars.count == now.unicodeScalars.count, .mask, "\(was) became \(now)")
    try demand(
      !now.unicodeScalars.contains { $0.properties.numericType != nil }, .mask,
      "\(was) became \(now)")
  }
}
