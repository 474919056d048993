/// The digest that names a lexicon in reports, and bytes in a journal (FIPS 180-4).
///
/// Here rather than from a library because swift-crypto would build BoringSSL for one number.
public enum SHA256 {
  /// The digest of some bytes in hexadecimal.
  public static func hex(_ bytes: [UInt8]) -> String {
    digest(bytes).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count < 2 ? "0" + digits : digits
    }.joined()
  }

  /// The digest of some bytes.
  static func digest(_ bytes: [UInt8]) -> [UInt8] {
    var state = initial
    var message = bytes + [0x80]
    while message.count % 64 != 56 { message.append(0) }
    let bits = UInt64(bytes.count) * 8
    message += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
    for block in stride(from: 0, to: message.count, by: 64) {
      digest(message[block..<block + 64], &state)
    }
    return state.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  private static func digest(_ block: ArraySlice<UInt8>, _ state: inout [UInt32]) {
    var w = [UInt32](repeating: 0, count: 64)
    for (index, byte) in block.enumerated() { w[index / 4] = w[index / 4] << 8 | UInt32(byte) }
    for i in 16..<64 {
      let a = w[i - 15]
      let b = w[i - 2]
      let s0 = turn(a, 7) ^ turn(a, 18) ^ (a >> 3)
      let s1 = turn(b, 17) ^ turn(b, 19) ^ (b >> 10)
      w[i] = w[i - 16] &+ s0 &+ w[i - 7] &+ s1
    }
    var v = state
    for i in 0..<64 {
      let s1 = turn(v[4], 6) ^ turn(v[4], 11) ^ turn(v[4], 25)
      let choice = (v[4] & v[5]) ^ (~v[4] & v[6])
      let first = v[7] &+ s1 &+ choice &+ constants[i] &+ w[i]
      let s0 = turn(v[0], 2) ^ turn(v[0], 13) ^ turn(v[0], 22)
      let majority = (v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2])
      v = [first &+ s0 &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
    }
    for i in 0..<8 { state[i] = state[i] &+ v[i] }
  }

  private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  private static let primes: [Int] = (2...311).filter { n in
    !(2..<n).contains { $0 * $0 <= n && n % $0 == 0 }
  }
  /// The first 32 bits of the fractional parts of the roots of the first primes.
  private static let initial: [UInt32] = primes.prefix(8).map { root($0, 2) }
  private static let constants: [UInt32] = primes.prefix(64).map { root($0, 3) }

  /// ⌊frac(n^(1/k)) · 2³²⌋ by bisection over integers, exact.
  private static func root(_ n: Int, _ power: Int) -> UInt32 {
    var low: UInt64 = 0
    var high: UInt64 = 20 << 32
    while high - low > 1 {
      let middle = (low + high) / 2
      if atMost(middle, power, n) { low = middle } else { high = middle }
    }
    return UInt32(truncatingIfNeeded: low)
  }

  /// Whether (x / 2³²)^power ≤ n.
  private static func atMost(_ x: UInt64, _ power: Int, _ n: Int) -> Bool {
    var product: UInt128 = 1
    for _ in 0..<power { product *= UInt128(x) }
    return product <= UInt128(n) << UInt128(32 * power)
  }
}
