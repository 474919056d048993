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
    var words = [UInt32](repeating: 0, count: 64)
    let whole = bytes.count / 64 * 64
    for block in stride(from: 0, to: whole, by: 64) { digest(bytes, block, &state, &words) }
    var rest = bytes[whole...] + [0x80]
    while rest.count % 64 != 56 { rest.append(0) }
    let bits = UInt64(bytes.count) * 8
    rest += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
    let end = Array(rest)
    for block in stride(from: 0, to: end.count, by: 64) { digest(end, block, &state, &words) }
    return state.flatMap { word in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }
  }

  /// Takes in the block of 64 bytes that begins at a place; `w` is room for its schedule.
  private static func digest(
    _ bytes: [UInt8], _ start: Int, _ state: inout [UInt32], _ w: inout [UInt32]
  ) {
    for i in 0..<16 {
      let place = start + 4 * i
      let upper = UInt32(bytes[place]) << 24 | UInt32(bytes[place + 1]) << 16
      w[i] = upper | UInt32(bytes[place + 2]) << 8 | UInt32(bytes[place + 3])
    }
    for i in 16..<64 {
      let s0 = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >> 3)
      let s1 = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >> 10)
      w[i] = w[i - 16] &+ s0 &+ w[i - 7] &+ s1
    }
    let k = constants
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for i in 0..<64 {
      let s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
      let first = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ k[i] &+ w[i]
      let s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
      let second = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e) = (g, f, e, d &+ first)
      (d, c, b, a) = (c, b, a, first &+ second)
    }
    for (i, word) in [a, b, c, d, e, f, g, h].enumerated() { state[i] = state[i] &+ word }
  }

  private static func turn(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 - count)
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
