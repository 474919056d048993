/// The literals of a snapshot's patterns, which lie there as bytes until somebody asks for some of them.
final class KeptLiterals: Sendable {
  private let bytes: KeptSlice
  private let read = MadeOnce<Table>()

  /// All literals in one piece, and how many of them each pattern has.
  private final class Table: Sendable {
    let lists: NumberLists<UInt16>
    /// Where those of each pattern begin: over letters, then over sounds; behind all, where they end.
    let starts: [Int32]

    init(lists: NumberLists<UInt16> = NumberLists(), starts: [Int32] = []) {
      self.lists = lists
      self.starts = starts
    }

    /// The lists between one start and the next.
    func part(_ place: Int) -> NumberLists<UInt16>? {
      let (lower, upper) = (Int(starts[place]), Int(starts[place + 1]))
      return lower <= upper ? lists.part(lower..<upper) : nil
    }
  }

  init(from bytes: inout ByteReader) throws(SnapshotFault) { self.bytes = try bytes.letters() }

  /// Writes the literals of patterns, in order.
  static func write(_ all: [Literals], to bytes: inout ByteWriter) {
    var lists = NumberLists<UInt16>()
    var starts: [Int32] = [0]
    for literals in all {
      for part in [literals.letters, literals.sounds] {
        lists.append(contentsOf: part)
        starts.append(Int32(clamping: lists.count))
      }
    }
    var own = ByteWriter()
    lists.write(to: &own)
    own.put(starts)
    bytes.put(text: own.bytes[...])
  }

  /// The literals of a pattern.
  func literals(of pattern: Int) -> Literals {
    // Bytes that are not what was written never come this far: the digest of the file tells.
    let table = read.value { (try? KeptLiterals.table(in: bytes)) ?? Table() }
    let place = 2 * pattern
    guard place + 2 < table.starts.count,
      let letters = table.part(place), let sounds = table.part(place + 1)
    else { return .none }
    return Literals(letters: letters, sounds: sounds)
  }

  private static func table(in bytes: KeptSlice) throws(SnapshotFault) -> Table {
    var bytes = ByteReader(bytes)
    return Table(lists: try NumberLists(from: &bytes), starts: try bytes.values())
  }
}
