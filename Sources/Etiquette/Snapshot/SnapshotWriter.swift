import HanText

/// Writes the values of a lexicon for a snapshot; what many of them share is written once.
struct SnapshotWriter {
  /// With room for a lexicon such as ours and half as much again, so that nothing is moved while it grows:
  /// what is not written on takes no memory.
  var bytes = ByteWriter(reserving: 1 << 23)
  private var patterns = PatternTable()
  private var conditions: [ObjectIdentifier: Int] = [:]

  /// Puts the patterns behind the values, and last of all where they begin.
  mutating func finish() {
    let start = bytes.bytes.count
    patterns.write(to: &bytes)
    bytes.put(place: start)
  }

  /// Writes values one after the other.
  mutating func write<each Value: Stored>(_ values: repeat each Value) {
    repeat (each values).write(to: &self)
  }

  /// Writes the number of a pattern.
  mutating func put(_ pattern: Pattern) { bytes.put(patterns.number(of: pattern)) }

  /// Writes the number of a condition, and behind a new one what it says.
  mutating func put(_ condition: Condition) {
    if let known = conditions[condition.identity] { return bytes.put(known) }
    bytes.put(conditions.count)
    conditions[condition.identity] = conditions.count
    write(condition.name, condition.clues, condition.isShared)
  }
}
