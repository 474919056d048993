/// A report of this program on disk, told from a transcript by how it begins.
enum WrittenReport {
  /// How the forms begin; tables are known by their header.
  ///
  /// A test writes a report in each form, so that this keeps up with the reporters.
  private static var openings: [Regex<Substring>] {
    [
      #/\{"tool":\{(?:"icu":"[^"]*",)?"name":"etiquette"/#,
      #/\{"agent":(?:null|"[^"]*"),"channel":\{"guessed":/#,
      #/\{"\$schema":"[^"]*\/sarif/#,
      #/<!doctype html>/#,
      #/<\?xml [^>]*>\s*<(?:testsuites name="etiquette"|checkstyle )/#,
      #/[✓✗] .*(?:\n {2}.*)? · /#,
      #/\n?## .*\n\n.* · /#,
      #/::(?:error|warning|notice) /#,
      #/.*: (?:error|warning|note|review): [a-z0-9-]+: /#,
    ]
  }

  /// The bytes that are looked at.
  private static let head = 1 << 14

  /// Whether a file is a report, or has nothing in it; one that cannot be read is none.
  static func stands(at location: FileLocation) -> Bool {
    guard let file = try? FileBytes(location), let bytes = try? file.next() ?? [] else {
      return false
    }
    return bytes.allSatisfy { $0 <= 0x20 } || isReport(bytes)
  }

  /// Whether a look at the first bytes allows it: ✓ or ✗, `##`, `::`.
  static func mayBegin(_ bytes: [UInt8]) -> Bool {
    [[0xE2, 0x9C], [0x23, 0x23], [0x3A, 0x3A], [0x0A, 0x23]].contains { bytes.starts(with: $0) }
  }

  /// Whether bytes begin as a report does.
  static func isReport(_ bytes: [UInt8]) -> Bool {
    let bytes = bytes.prefix(head)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let isMarked = bytes.starts(with: mark)
    let text = String(decoding: isMarked ? bytes.dropFirst(mark.count) : bytes, as: UTF8.self)
    if openings.contains(where: { text.prefixMatch(of: $0) != nil }) { return true }
    let header = text.prefix { !$0.isNewline }.split(separator: ",").map(String.init)
    return TableColumns(header).isReport
  }
}
