import HanText

/// Takes the values of a lexicon from a snapshot; what many of them share is made once.
struct SnapshotReader {
  var bytes: ByteReader
  /// All patterns, by the numbers that stand for them.
  private let patterns: [Pattern]
  /// The conditions that have been met, likewise.
  private var conditions: [Condition] = []

  /// A reader of what a ``SnapshotWriter`` has written, which begins at one of the bytes.
  init(_ bytes: KeptBytes, at start: Int) throws(SnapshotFault) {
    self.bytes = ByteReader(bytes, at: start)
    var table = try self.bytes.table()
    patterns = try PatternTable.patterns(from: &table)
    guard table.isAtPlace else { throw table.fault }
  }

  /// The next value.
  mutating func read<Value: Stored>(
    _ type: Value.Type = Value.self
  ) throws(SnapshotFault) -> Value {
    try Value(from: &self)
  }

  /// The next pattern.
  mutating func pattern() throws(SnapshotFault) -> Pattern {
    let number = try bytes.number()
    guard patterns.indices.contains(number) else { throw bytes.fault }
    return patterns[number]
  }

  /// The next condition, which stands where it is met first.
  mutating func condition() throws(SnapshotFault) -> Condition {
    let number = try bytes.number()
    if conditions.indices.contains(number) { return conditions[number] }
    guard number == conditions.count else { throw bytes.fault }
    let condition = Condition(name: try read(), clues: try read(), isShared: try read())
    conditions.append(condition)
    return condition
  }
}
