/// Whether a text looks like a table of utterances.
enum TableLook {
  /// The most bytes of a header.
  private static let longest = 4096

  /// Whether a byte may part the cells of a header.
  private static func mayPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|"): true
    default: false
    }
  }

  /// Whether the name says so, or the first line is a header that nothing else can be.
  static func isTable(_ bytes: [UInt8], path: String?) -> Bool {
    let name = path.map { $0.lowercased() } ?? ""
    if name.hasSuffix(".csv") || name.hasSuffix(".tsv") { return true }
    var lines = SourceLines(bytes)
    var head: [UInt8] = []
    for _ in 0..<2 {
      guard let line = lines.next(), line.range.count <= longest else { return false }
      head += bytes[line.range] + [0x0A]
    }
    guard head.contains(where: mayPart) else { return false }
    let table = DelimitedText(String(decoding: head, as: UTF8.self), most: 1)
    return table.rows.first.map { TableColumns($0.cells).isCertain } ?? false
  }
}
