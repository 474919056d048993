/// 128 bits that tell texts apart and damage from what was written; no defence against an attacker.
struct QuickDigest: Equatable {
  private var one: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var other: UInt64 = 0xC2B2_AE3D_27D4_EB4F

  init() {}

  /// The digest of some bytes.
  init(_ bytes: UnsafeRawBufferPointer) { add(bytes) }

  /// The digest of some bytes.
  init(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBytes { add($0) } }

  /// Adds a text, and where it ends.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  /// Adds some bytes, and where they end.
  mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  mutating func add(_ number: UInt64) {
    one = QuickDigest.mixed(one, number)
    other = (other &+ number) &* 0xD6E8_FEB8_6659_FD93
    other ^= other >> 29
  }

  /// A number into which another is mixed, so that another one would give another.
  @inline(__always)
  private static func mixed(_ number: UInt64, _ other: UInt64) -> UInt64 {
    let product = (number ^ other) &* 0x9FB2_1C65_1E98_DF25
    return product ^ product >> 32
  }

  /// Adds some bytes, and where they end.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    let long = addLong(bytes)
    let whole = long + (bytes.count - long) / 8 * 8
    for at in stride(from: long, to: whole, by: 8) { add(QuickDigest.word(bytes, at)) }
    var rest: UInt64 = 0
    for byte in bytes[whole...] { rest = rest << 8 | UInt64(byte) }
    add(rest)
    add(UInt64(bytes.count))
  }

  /// Adds four words at a time, as far as they go, and gives the number of bytes that are added.
  ///
  /// Each of the four has a digest of its own, so that none waits for another; then these are added, and a
  /// sum of all words, in which what cancels out in one of the four does not.
  private mutating func addLong(_ bytes: UnsafeRawBufferPointer) -> Int {
    let whole = bytes.count / 32 * 32
    guard whole > 0 else { return 0 }
    var (a, b, c, d, sum) = (one, other, ~one, ~other, one)
    for at in stride(from: 0, to: whole, by: 32) {
      let (w, x) = (QuickDigest.word(bytes, at), QuickDigest.word(bytes, at + 8))
      let (y, z) = (QuickDigest.word(bytes, at + 16), QuickDigest.word(bytes, at + 24))
      a = QuickDigest.mixed(a, w)
      b = QuickDigest.mixed(b, x)
      c = QuickDigest.mixed(c, y)
      d = QuickDigest.mixed(d, z)
      sum = (sum << 11 | sum >> 53) &+ (w ^ x &* 3 ^ y &* 5 ^ z &* 7)
    }
    add(a)
    add(b)
    add(c)
    add(d)
    add(sum)
    return whole
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
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
