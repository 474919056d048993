import Foundation
import HanText
import Testing

@Suite struct DecodeTests {
  static let words = "客服：您好，歡迎致電。\r\n客户：水表 A12 坏了！\n"

  static func bytes(_ encoding: String, _ text: String = words, mark: [UInt8] = []) -> [UInt8] {
    let raw = CFStringConvertIANACharSetNameToEncoding(encoding)
    let nsEncoding = String.Encoding(rawValue: raw)
    return mark + [UInt8](text.data(using: nsEncoding) ?? Data())
  }

  private static func CFStringConvertIANACharSetNameToEncoding(_ name: String) -> UInt {
    switch name {
    case "utf-16le": String.Encoding.utf16LittleEndian.rawValue
    case "utf-16be": String.Encoding.utf16BigEndian.rawValue
    default: String.Encoding.utf8.rawValue
    }
  }

  @Test(
    "The encoding is told from the bytes of the whole file",
    arguments: [
      (bytes("utf-8"), TextEncoding.utf8),
      (bytes("utf-8", mark: [0xEF, 0xBB, 0xBF]), .utf8BOM),
      (bytes("utf-16le", mark: [0xFF, 0xFE]), .utf16LE),
      (bytes("utf-16be", mark: [0xFE, 0xFF]), .utf16BE),
      (bytes("utf-16le"), .utf16LE),
      (bytes("utf-16be"), .utf16BE),
    ])
  func detects(bytes: [UInt8], encoding: TextEncoding) throws {
    let text = try decode(bytes)
    #expect(text.encoding == encoding)
    #expect(String(decoding: text.bytes, as: UTF8.self) == DecodeTests.words)
  }

  // 客服：您好 \n 联通 in GB18030; 联通 alone happens to look like other encodings.
  static let gbk: [UInt8] = [
    0xBF, 0xCD, 0xB7, 0xFE, 0xA3, 0xBA, 0xC4, 0xFA, 0xBA, 0xC3, 0x0A, 0xC1, 0xAA, 0xCD, 0xA8,
  ]

  @Test("GB18030 is read where UTF-8 fails, and can be asked for")
  func gb18030() throws {
    #expect(String(decoding: try decode(DecodeTests.gbk).bytes, as: UTF8.self) == "客服：您好\n联通")
    #expect(try decode(DecodeTests.gbk, as: .gb18030).encoding == .gb18030)
  }

  @Test(
    "What is no text",
    arguments: [
      ([], DecodingFailure.empty),
      (Array(" \r\n\t".utf8), .empty),
      (Array("客服：您\u{0}好".utf8), .nul(line: 1)),
      (Array("客服：您好\n客户：a\u{0}b\n客服：好的，请稍等，马上为您查询办理".utf8), .nul(line: 2)),
      (Array("客服：您好\n".utf8) + [0xE4, 0xBD, 0x0A] + Array("客户：在吗".utf8), .brokenUTF8(line: 2)),
      (Array("客服：您好，欢迎致电供水热线\n".utf8) + gbk, .mixedEncodings(line: 2)),
      ([0x7F, 0x45, 0x4C, 0x46, 1, 2, 3, 0, 0, 0, 4, 5, 6, 0, 0, 0x10], .binary),
    ] as [([UInt8], DecodingFailure)])
  func failures(bytes: [UInt8], failure: DecodingFailure) {
    #expect(throws: failure) { try decode(bytes) }
  }

  @Test("An encoding that was asked for and does not fit is named with the line")
  func forced() {
    #expect(throws: DecodingFailure.brokenUTF8(line: 1)) {
      try decode(DecodeTests.gbk, as: .utf8)
    }
    #expect(throws: DecodingFailure.notIn(.gb18030, line: 2)) {
      try decode(Array("ab\n".utf8) + [0xFF, 0xFF], as: .gb18030)
    }
  }
}
