internal import CICU

/// What characters fold to: width, case and script do not matter, invisible ones vanish.
///
/// Made from ICU's NFKC_Casefold and Traditional-Simplified and stored, since opening ICU's
/// transliterators costs more than linting a transcript.
public struct FoldTable: Sendable {
  private let units: [UInt16]

  /// The table of this build.
  public static let standard = FoldTable()

  private init() {
    units = [UInt16](unsafeUninitializedCapacity: 0x10000) { buffer, count in
      cicu_fold_table(buffer.baseAddress)
      count = 0x10000
    }
  }

  /// The folded form of a BMP scalar, 0 where it is ignored; 0xFFFF beyond the BMP.
  @inlinable
  public func fold(_ scalar: UInt32) -> UInt16 { scalar > 0xFFFF ? 0xFFFF : self[UInt16(scalar)] }

  /// The folded form of a BMP unit, 0 where it is ignored.
  public subscript(unit: UInt16) -> UInt16 { units[Int(unit)] }
}
