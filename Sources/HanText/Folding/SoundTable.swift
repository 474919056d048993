internal import CICU

/// How characters sound: toneless pinyin with the classes that accents merge
/// (z/zh, c/ch, s/sh, n/l, in/ing, en/eng, an/ang).
public struct SoundTable: Sendable {
  let alternatives: [UInt16: [UInt16]]
  /// Whether a unit has other readings, for every unit.
  private let isPolyphone: [Bool]

  /// A table; `alternatives` gives polyphones characters that sound like their other readings.
  public init(alternatives: [UInt32: [UInt32]]) {
    var classes: [UInt16: [UInt16]] = [:]
    for (scalar, others) in alternatives {
      guard let unit = UInt16(exactly: scalar) else { continue }
      classes[unit] = others.map(cicu_sound_class).filter { $0 != 0 }
    }
    self.init(classes)
  }

  init(_ alternatives: [UInt16: [UInt16]]) {
    self.alternatives = alternatives
    var isPolyphone = [Bool](repeating: false, count: 0x10000)
    for unit in alternatives.keys { isPolyphone[Int(unit)] = true }
    self.isPolyphone = isPolyphone
  }

  /// The units that can have a sound; the classes of sounds are all below.
  static let units: ClosedRange<UInt16> = 0x3400...0x9FFF

  /// The characters that have other readings besides the usual one.
  var polyphones: [UInt16] { alternatives.keys.sorted() }

  /// The class of a character's usual reading; 0 where it has none.
  public static func usual(_ unit: UInt16) -> UInt16 { cicu_sound_class(UInt32(unit)) }

  /// The classes of all readings of a character, the usual one first; empty where it has none.
  public func sounds(of unit: UInt16) -> [UInt16] {
    let usual = SoundTable.usual(unit)
    guard usual != 0 else { return [] }
    return [usual] + (alternatives[unit] ?? []).filter { $0 != usual }
  }

  /// Whether two characters can be taken for one another by ear.
  public func alike(_ a: UInt16, _ b: UInt16) -> Bool {
    let (one, other) = (SoundTable.usual(a), SoundTable.usual(b))
    guard one != 0, other != 0 else { return false }
    if one == other { return true }
    guard isPolyphone[Int(a)] || isPolyphone[Int(b)] else { return false }
    let (first, second) = (others(of: a), others(of: b))
    return second.contains(one) || first.contains { $0 == other || second.contains($0) }
  }

  /// Calls `body` with the class of each reading of a character; with 0 where it has none.
  @inline(__always)
  func classes(of unit: UInt16, _ body: (UInt16) -> Void) {
    body(SoundTable.usual(unit))
    for other in others(of: unit) { body(other) }
  }

  /// The classes of a character's readings besides the usual one.
  private func others(of unit: UInt16) -> [UInt16] {
    isPolyphone[Int(unit)] ? alternatives[unit] ?? [] : []
  }
}
