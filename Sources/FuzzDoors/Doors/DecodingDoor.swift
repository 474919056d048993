import HanText

/// Bytes whose encoding nobody knows.
enum DecodingDoor {
  static func check(_ bytes: [UInt8]) throws(Breach) {
    try check(bytes, nil)
    for encoding in TextEncoding.allCases { try check(bytes, encoding) }
  }

  private static func check(_ bytes: [UInt8], _ forced: TextEncoding?) throws(Breach) {
    let decoded: DecodedText
    do throws(DecodingFailure) {
      decoded = try decode(bytes, as: forced)
    } catch {
      return try check(error, of: bytes)
    }
    try demandUTF8(decoded.bytes, decoded.encoding.rawValue)
    try demand(!decoded.bytes.contains(0), .text, "NUL in \(decoded.encoding)")
    try demand(
      forced == nil || decoded.encoding == forced, .text, "\(decoded.encoding) for \(bytes)")
    switch decoded.encoding {
    case .utf8: try demand(decoded.bytes == bytes, .text, "UTF-8 has changed")
    case .utf8BOM:
      try demand(
        bytes.suffix(decoded.bytes.count) == decoded.bytes[...], .text, "UTF-8 has changed")
    case .utf16LE: try check(decoded, of: bytes) { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BE: try check(decoded, of: bytes) { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .gb18030: break
    }
  }

  /// UTF-16 is the same when it is written again.
  private static func check(
    _ decoded: DecodedText, of bytes: [UInt8], _ write: (UInt16) -> [UInt8]
  ) throws(Breach) {
    let written = String(decoding: decoded.bytes, as: UTF8.self).utf16.flatMap(write)
    try demand(bytes.suffix(written.count) == written[...], .text, "UTF-16 has changed")
    try demand(bytes.count - written.count <= 2, .text, "UTF-16 has lost characters")
  }

  private static func check(_ failure: DecodingFailure, of bytes: [UInt8]) throws(Breach) {
    switch failure {
    case .empty, .binary: return
    case .nul(let line), .brokenUTF8(let line), .mixedEncodings(let line), .notIn(_, let line):
      // A carriage return or U+0A00 may end a line in one encoding and none in another.
      try demand(line >= 1 && line <= bytes.count + 1, .sentence, "\(failure)")
    }
  }
}
