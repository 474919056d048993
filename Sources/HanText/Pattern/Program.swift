/// A pattern as instructions for a backtracking matcher.
///
/// Thousands of them are kept, so that an instruction has eight bytes and what is longer stands in
/// tables.
final class Program: Sendable {
  enum Instruction: Sendable, Equatable {
    case unit(UInt16)
    /// Tries some ways, the first of them first; the place of the last one among all ways.
    case choice(last: Int32)
    /// Tries those of many ways that can go on; the place among all forks.
    case fork(Int32)
    case jump(Int32)
    /// Passes some symbols, by the place of the gap among all gaps.
    case gap(Int32)
    case clauseEdge
    case seam
    case accept
  }

  /// A way that can only go on with the lead, and where it begins.
  struct Way: Sendable, Equatable {
    let lead: Lead
    let target: Int32
    /// Whether it is the first way of its choice, in front of which those of another stand.
    let isFirst: Bool
  }

  /// How many symbols may be passed, and what they may stand behind; then only the lead goes on.
  struct Gap: Sendable, Equatable {
    let lead: Lead
    let limit: UInt8
    let edge: Edge
  }

  /// Many ways, and where the first of them is among the targets; those of one fork stand together.
  struct Fork: Sendable {
    let fan: Fan
    let first: Int32
  }

  let instructions: [Instruction]
  /// The ways of all choices; those of one stand together.
  let ways: [Way]
  let forks: [Fork]
  /// Where the ways of all forks begin.
  let targets: [Int32]
  let gaps: [Gap]

  init(_ node: PatternNode) {
    var assembler = Assembler()
    assembler.add(node)
    instructions = assembler.instructions + [.accept]
    ways = assembler.ways
    forks = assembler.forks
    targets = assembler.targets
    gaps = assembler.gaps
  }
}

/// Writes the instructions of a part one after the other.
private struct Assembler {
  var instructions: [Program.Instruction] = []
  var ways: [Program.Way] = []
  var forks: [Program.Fork] = []
  var targets: [Int32] = []
  var gaps: [Program.Gap] = []

  mutating func add(_ node: PatternNode) {
    switch node {
    case .literal(let units): instructions += units.map { .unit($0) }
    case .sequence(let parts):
      for (place, part) in parts.enumerated() {
        guard case .gap(let limit, let edge) = part else {
          add(part)
          continue
        }
        add(limit, edge, before: Array(parts[(place + 1)...]))
      }
    case .gap(let limit, let edge): add(limit, edge, before: [])
    case .clauseEdge: instructions.append(.clauseEdge)
    case .seam: instructions.append(.seam)
    case .alternatives(let branches): add(branches, fan: nil)
    case .shared(let group):
      guard case .alternatives(let branches) = group.node else { return add(group.node) }
      add(branches, fan: group)
    }
  }

  private mutating func add(_ limit: Int, _ edge: Edge, before rest: [PatternNode]) {
    let lead = Lead(.sequence(rest))
    instructions.append(.gap(Int32(gaps.count)))
    gaps.append(Program.Gap(lead: lead, limit: UInt8(clamping: limit), edge: edge))
  }

  /// The branches of a choice; a group keeps the fan of its own, which all programs share.
  private mutating func add(_ branches: [PatternNode], fan group: SharedNode?) {
    guard branches.count > 1 else {
      if let only = branches.first { add(only) }
      return
    }
    let choice = instructions.count
    instructions.append(.accept)
    var starts: [Int32] = []
    var exits: [Int] = []
    for branch in branches {
      starts.append(Int32(instructions.count))
      add(branch)
      exits.append(instructions.count)
      instructions.append(.accept)
    }
    instructions[choice] = branch(branches, at: starts, fan: group)
    for exit in exits { instructions[exit] = .jump(Int32(instructions.count)) }
  }

  private mutating func branch(
    _ branches: [PatternNode], at starts: [Int32], fan group: SharedNode?
  ) -> Program.Instruction {
    guard !Fan.sizes.contains(branches.count) else {
      forks.append(
        Program.Fork(fan: group?.fan ?? Fan(branches), first: Int32(targets.count)))
      targets += starts
      return .fork(Int32(forks.count - 1))
    }
    for (place, branch) in branches.enumerated() {
      ways.append(
        Program.Way(lead: Lead(branch), target: starts[place], isFirst: place == 0))
    }
    return .choice(last: Int32(ways.count - 1))
  }
}

/// The characters a match can begin with.
struct Beginning: Sendable {
  /// Whether it can begin with any.
  let isOpen: Bool
  /// The characters otherwise.
  let units: ArraySlice<UInt16>
  private let letters: Letters

  init(_ node: PatternNode) {
    let first = node.first
    self.init(isOpen: first == nil, units: first.map { $0.units.sorted()[...] } ?? [])
  }

  init(isOpen: Bool, units: ArraySlice<UInt16>) {
    self.isOpen = isOpen
    self.units = units
    letters = Letters(units)
  }

  @inline(__always)
  func mayBe(_ unit: UInt16) -> Bool { isOpen || letters.mayHold(unit) }
}

extension PatternNode {
  /// The characters it can begin with, and whether it can be empty; `nil` where any will do.
  var first: (units: Set<UInt16>, empty: Bool)? {
    switch self {
    case .shared(let group): return group.facts.first
    case .literal(let units): return (Set(units.prefix(1)), units.isEmpty)
    case .gap: return nil
    case .clauseEdge, .seam: return ([], true)
    case .alternatives(let branches):
      var all: (units: Set<UInt16>, empty: Bool) = ([], branches.isEmpty)
      for branch in branches {
        guard let one = branch.first else { return nil }
        all.units.formUnion(one.units)
        all.empty = all.empty || one.empty
      }
      return all
    case .sequence(let parts):
      var all: Set<UInt16> = []
      for part in parts {
        guard let one = part.first else { return nil }
        all.formUnion(one.units)
        if !one.empty { return (all, false) }
      }
      return (all, true)
    }
  }

  /// The least number of characters it needs.
  var minimum: Int {
    switch self {
    case .shared(let group): group.facts.minimum
    case .literal(let units): units.count
    case .gap, .clauseEdge, .seam: 0
    case .alternatives(let branches): branches.map(\.minimum).min() ?? 0
    case .sequence(let parts): parts.reduce(0) { $0 + $1.minimum }
    }
  }

  /// How many literals it stands for, gaps counted as one.
  var literalCount: Int {
    switch self {
    case .shared(let group): return group.facts.literalCount
    case .literal, .gap, .clauseEdge, .seam: return 1
    case .alternatives(let branches):
      return branches.reduce(0) { sum, branch in
        let (value, overflow) = sum.addingReportingOverflow(branch.literalCount)
        return overflow ? Int.max : value
      }
    case .sequence(let parts):
      return parts.reduce(1) { product, part in
        let (value, overflow) = product.multipliedReportingOverflow(by: part.literalCount)
        return overflow ? Int.max : value
      }
    }
  }
}
