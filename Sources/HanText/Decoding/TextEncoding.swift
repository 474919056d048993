/// An encoding that transcripts come in.
public enum TextEncoding: String, Sendable, CaseIterable, Codable {
  case utf8 = "utf-8"
  case utf8BOM = "utf-8-bom"
  case utf16LE = "utf-16le"
  case utf16BE = "utf-16be"
  case gb18030

  /// ICU's name of the converter.
  var converter: String {
    switch self {
    case .utf8, .utf8BOM: "UTF-8"
    case .utf16LE: "UTF-16LE"
    case .utf16BE: "UTF-16BE"
    case .gb18030: "GB18030"
    }
  }

  /// The bytes at the start of a file that announce it.
  var mark: [UInt8] {
    switch self {
    case .utf8: []
    case .utf8BOM: [0xEF, 0xBB, 0xBF]
    case .utf16LE: [0xFF, 0xFE]
    case .utf16BE: [0xFE, 0xFF]
    case .gb18030: [0x84, 0x31, 0x95, 0x33]
    }
  }
}

/// A file's text as valid UTF-8 without a byte order mark, and how it was written.
public struct DecodedText: Sendable, Equatable {
  /// The text in UTF-8.
  public var bytes: [UInt8]
  /// The encoding it came in.
  public var encoding: TextEncoding
}

/// Why bytes are no text.
///
/// Lines count from 1.
public enum DecodingFailure: Error, Sendable, Equatable {
  /// No byte but white space.
  case empty
  /// Text with a NUL in it.
  case nul(line: Int)
  /// No text at all.
  case binary
  /// Neither valid UTF-8 nor any other encoding.
  case brokenUTF8(line: Int)
  /// Some lines in UTF-8, others in GB18030.
  case mixedEncodings(line: Int)
  /// Not in the encoding that was asked for.
  case notIn(TextEncoding, line: Int)
}
