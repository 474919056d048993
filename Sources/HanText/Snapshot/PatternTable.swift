/// The patterns of a snapshot, each once, and the numbers by which its values refer to them.
package struct PatternTable {
  private var patterns: [Pattern] = []
  private var numbers: [ObjectIdentifier: Int] = [:]

  /// A table without patterns.
  package init() {}

  /// The number of a pattern, the next one where it has none yet.
  package mutating func number(of pattern: Pattern) -> Int {
    if let known = numbers[pattern.identity] { return known }
    numbers[pattern.identity] = patterns.count
    patterns.append(pattern)
    return patterns.count - 1
  }

  /// Writes the groups, then the lists of all patterns in one piece, then the patterns; the literals, which
  /// hardly any run asks for, by themselves.
  package func write(to bytes: inout ByteWriter) {
    var groups = GroupTable()
    let numbers = patterns.map { groups.number(of: $0.compiled.groups) }
    groups.write(to: &bytes)
    gatheredLists().write(to: &bytes)
    KeptLiterals.write(patterns.map(\.compiled.literals), to: &bytes)
    bytes.put(patterns.count)
    for (compiled, group) in zip(patterns.lazy.map(\.compiled), numbers) {
      bytes.put(text: compiled.letters)
      bytes.put(group)
      bytes.put(compiled.minimum)
      bytes.put(compiled.namesDigits ? 1 : 0)
      bytes.put(Int(truncatingIfNeeded: compiled.second.bits))
      bytes.put(compiled.needs.sets.count)
    }
  }

  /// What each pattern can begin with, and the sets of which it needs a character each.
  private func gatheredLists() -> NumberLists<UInt16> {
    var lists = NumberLists<UInt16>()
    for compiled in patterns.lazy.map(\.compiled) {
      lists.append(compiled.beginnings)
      lists.append(contentsOf: compiled.needs.sets)
    }
    return lists
  }

  /// The patterns of a snapshot by their numbers.
  package static func patterns(from bytes: inout ByteReader) throws(SnapshotFault) -> [Pattern] {
    let groups = try GroupTable.groups(from: &bytes)
    var lists = Lists(all: try NumberLists(from: &bytes))
    let literals = try KeptLiterals(from: &bytes)
    let count = try bytes.count()
    var patterns: [Pattern] = []
    patterns.reserveCapacity(count)
    for number in 0..<count {
      let letters = try bytes.letters()
      let group = try bytes.number()
      guard groups.indices.contains(group) else { throw bytes.fault }
      let minimum = try bytes.number()
      let namesDigits = try bytes.number() != 0
      let second = Lead(bits: UInt64(truncatingIfNeeded: try bytes.number()))
      let beginning = try lists.next(1, of: bytes)
      let needs = try lists.next(try bytes.number(), of: bytes)
      guard (0..<needs.count).allSatisfy({ needs[$0].count <= PatternNode.mostNeeds.characters })
      else {
        throw bytes.fault
      }
      let compiled = CompiledPattern(
        letters, groups[group], minimum: minimum, namesDigits: namesDigits,
        beginnings: beginning.numbers[beginning[0]], second: second, needs: Needs(needs),
        anchors: .kept(literals, Int32(truncatingIfNeeded: number)))
      patterns.append(Pattern(compiled))
    }
    return patterns
  }

  /// The lists of all patterns, and how many of them have been handed out.
  private struct Lists {
    let all: NumberLists<UInt16>
    var taken = 0

    init(all: NumberLists<UInt16>) { self.all = all }

    mutating func next(
      _ count: Int, of bytes: ByteReader
    ) throws(SnapshotFault) -> NumberLists<UInt16> {
      guard count >= 0, count <= all.count - taken, let part = all.part(taken..<taken + count)
      else { throw bytes.fault }
      taken += count
      return part
    }
  }
}

/// The groups to which the patterns of a snapshot refer, each once.
private struct GroupTable {
  private var all: [Groups] = []

  mutating func number(of groups: Groups) -> Int {
    if let known = all.firstIndex(where: { $0 === groups }) { return known }
    all.append(groups)
    return all.count - 1
  }

  func write(to bytes: inout ByteWriter) {
    bytes.put(all.count)
    for groups in all {
      bytes.put(groups.names.count)
      for name in groups.names {
        let sources = groups.sources[name] ?? []
        bytes.put(name)
        bytes.put(sources.count)
        for source in sources { bytes.put(source) }
      }
    }
  }

  static func groups(from bytes: inout ByteReader) throws(SnapshotFault) -> [Groups] {
    var all: [Groups] = []
    for _ in 0..<(try bytes.count()) {
      var sources: [String: [String]] = [:]
      for _ in 0..<(try bytes.count()) {
        let name = try bytes.text()
        var patterns: [String] = []
        for _ in 0..<(try bytes.count()) { patterns.append(try bytes.text()) }
        sources[name] = patterns
      }
      all.append(Groups(sources))
    }
    return all
  }
}
