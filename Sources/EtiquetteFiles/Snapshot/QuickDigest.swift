/// 128 bits that tell texts apart and damage from what was written; no defence against an attacker.
struct QuickDigest: Equatable {
  private var one: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var other: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  init(_ bytes: ArraySlice<UInt8> = []) { bytes.withUnsafeBytes { add($0) } }

  /// Adds a text, and where it ends.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  /// Adds some bytes, and where they end.
  mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  mutating func add(_ number: UInt64) {
    one = (one ^ number) &* 0x9FB2_1C65_1E98_DF25
    one ^= one >> 32
    other = (other &+ number) &* 0xD6E8_FEB8_6659_FD93
    other ^= other >> 29
  }

  /// Adds some bytes, and where they end.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let whole = bytes.count / 8 * 8
    for at in stride(from: 0, to: whole, by: 8) {
      add(bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    }
    var rest: UInt64 = 0
    for byte in bytes[whole...] { rest = rest << 8 | UInt64(byte) }
    add(rest)
    add(UInt64(bytes.count))
  }

  /// The digest as sixteen bytes.
  var bytes: [UInt8] {
    [one, other].flatMap { word in withUnsafeBytes(of: word) { Array($0) } }
  }

  /// The digest in hexadecimal.
  var text: String {
    [one, other].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
