/// A pattern as instructions for a backtracking matcher.
///
/// Hundreds of them run over one transcript, each for a few steps: all that one step needs lies in a row, so
/// that a run touches as little memory as can be.
final class Program: Sendable {
  /// What a word asks for, and what stands in the words behind it.
  enum Operation: UInt8 {
    /// A match ends.
    case accept
    /// The operand as a character.
    case unit
    /// Goes on at the operand.
    case jump
    /// Tries as many ways as the operand says, the first of them first. Behind it stand their targets, each
    /// with the lead in front with which alone it goes on.
    case choice
    /// Tries those ways that can go on of the many that a fan tells; the operand is its place. Behind it
    /// stand their targets.
    case fork
    /// Passes some symbols, with the limit as operand. Behind it stands what they may stand behind, then the
    /// lead with which alone it goes on.
    case gap
    case clauseEdge
    case seam
  }

  /// The words, one for each step but for what stands behind some of them.
  let words: [UInt64]
  let fans: [Fan]

  init(_ node: PatternNode) {
    var assembler = Assembler()
    assembler.add(node)
    assembler.put(.accept)
    words = assembler.words
    fans = assembler.fans
  }

  /// The instructions of a group.
  init(_ group: SharedNode) {
    var assembler = Assembler()
    assembler.add(group)
    assembler.put(.accept)
    words = assembler.words
    fans = assembler.fans
  }

  /// A gap as it stands in the words.
  struct Gap {
    /// How many symbols may be passed.
    let limit: Int
    /// What they may stand behind.
    let edge: Edge
    /// What alone goes on behind it.
    let lead: Lead
    /// Where it goes on.
    let target: Int32

    init(_ words: Span<UInt64>, at place: Int) {
      limit = Program.operand(words[place])
      edge = Edge(rawValue: UInt8(truncatingIfNeeded: words[place + 1])) ?? .none
      lead = Lead(bits: words[place + 2])
      target = Int32(truncatingIfNeeded: place + 3)
    }
  }

  /// The word of an operation.
  static func word(_ operation: Operation, _ operand: Int) -> UInt64 {
    UInt64(operand) << 8 | UInt64(operation.rawValue)
  }

  @inline(__always)
  static func operation(_ word: UInt64) -> Operation {
    Operation(rawValue: UInt8(truncatingIfNeeded: word)) ?? .accept
  }

  @inline(__always)
  static func operand(_ word: UInt64) -> Int { Int(truncatingIfNeeded: word >> 8) }
}

/// Writes the words of a part one after the other.
private struct Assembler {
  var words: [UInt64] = []
  var fans: [Fan] = []

  mutating func put(_ operation: Program.Operation, _ operand: Int = 0) {
    words.append(Program.word(operation, operand))
  }

  mutating func add(_ node: PatternNode) {
    switch node {
    case .literal(let units):
      for unit in units { put(.unit, Int(unit)) }
    case .sequence(let parts):
      for (place, part) in parts.enumerated() {
        guard case .gap(let limit, let edge) = part else {
          add(part)
          continue
        }
        add(limit, edge, before: Array(parts[(place + 1)...]))
      }
    case .gap(let limit, let edge): add(limit, edge, before: [])
    case .clauseEdge: put(.clauseEdge)
    case .seam: put(.seam)
    case .alternatives(let branches): add(branches, fan: nil)
    case .shared(let group): put(group.program)
    }
  }

  /// Writes a group as it is by itself.
  mutating func add(_ group: SharedNode) {
    guard case .alternatives(let branches) = group.node else { return add(group.node) }
    add(branches, fan: group)
  }

  /// Takes over the words of a program, but for the end of its match, and moves their targets: to copy them
  /// is much less work than to make them again.
  private mutating func put(_ program: Program) {
    let (start, firstFan) = (words.count, fans.count)
    words += program.words[..<(program.words.count - 1)]
    fans += program.fans
    var place = start
    while place < words.count {
      let operand = Program.operand(words[place])
      var targets = place + 1..<place + 1
      var step = 1
      switch Program.operation(words[place]) {
      case .jump: words[place] = Program.word(.jump, start + operand)
      case .choice:
        targets = place + 2..<place + 1 + 2 * operand
        step = 2
      case .fork:
        words[place] = Program.word(.fork, firstFan + operand)
        targets = place + 1..<place + 1 + program.fans[operand].count
      case .gap: targets = place + 3..<place + 3
      case .accept, .unit, .clauseEdge, .seam: break
      }
      for target in stride(from: targets.lowerBound, to: targets.upperBound, by: step) {
        words[target] += UInt64(start)
      }
      place = targets.upperBound
    }
  }

  private mutating func add(_ limit: Int, _ edge: Edge, before rest: [PatternNode]) {
    put(.gap, Int(UInt8(clamping: limit)))
    words += [UInt64(edge.rawValue), Lead(.sequence(rest)).bits]
  }

  /// The branches of a choice; a group keeps the fan of its own, which all programs share.
  private mutating func add(_ branches: [PatternNode], fan group: SharedNode?) {
    guard branches.count > 1 else {
      if let only = branches.first { add(only) }
      return
    }
    let targets = open(branches, fan: group)
    var exits: [Int] = []
    for (branch, target) in zip(branches, targets) {
      words[target] = UInt64(words.count)
      add(branch)
      exits.append(words.count)
      put(.jump)
    }
    for exit in exits { words[exit] = Program.word(.jump, words.count) }
  }

  /// Writes what chooses among branches, and gives the places where their targets have to be written.
  private mutating func open(_ branches: [PatternNode], fan group: SharedNode?) -> [Int] {
    if Fan.sizes.contains(branches.count) {
      put(.fork, fans.count)
      fans.append(group?.fan ?? Fan(branches))
      words += branches.map { _ in 0 }
      return Array(words.count - branches.count..<words.count)
    }
    put(.choice, branches.count)
    return branches.map { branch in
      words += [Lead(branch).bits, 0]
      return words.count - 1
    }
  }
}
