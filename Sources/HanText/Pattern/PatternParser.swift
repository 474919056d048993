/// Reads the pattern language of the lexicon.
struct PatternParser {
  private let characters: [Unicode.Scalar]
  private let groups: Groups
  private let fold: FoldTable
  private let path: [String]
  private var at = 0
  /// How many brackets are open.
  private var depth = 0

  /// The most brackets inside one another.
  private static let deepest = 100

  init(_ source: String, groups: Groups, fold: FoldTable, path: [String] = []) {
    characters = Array(source.unicodeScalars)
    self.groups = groups
    self.fold = fold
    self.path = path
  }

  mutating func parse() throws(PatternError) -> PatternNode {
    let node = try alternatives()
    guard at == characters.count else { throw PatternError(.unopenedBracket, column: at + 1) }
    return node
  }

  private mutating func alternatives() throws(PatternError) -> PatternNode {
    var columns = [at + 1]
    var branches = [try sequence()]
    while at < characters.count, PatternParser.isBar(characters[at]) {
      at += 1
      columns.append(at + 1)
      branches.append(try sequence())
    }
    guard branches.count > 1 else { return branches[0] }
    // A mark may be left out, so that as one of several it would let all of them be left out.
    if let place = branches.firstIndex(of: .seam) {
      throw PatternError(.markAlone, column: columns[place])
    }
    return .alternatives(branches)
  }

  private mutating func sequence() throws(PatternError) -> PatternNode {
    var parts: [PatternNode] = []
    while at < characters.count, !PatternParser.endsBranch(characters[at]) {
      switch characters[at] {
      case "?":
        guard let last = parts.popLast() else {
          throw PatternError(.nothingBefore, column: at + 1)
        }
        // What is optional already stays as it is, however many marks follow.
        while at < characters.count, characters[at] == "?" { at += 1 }
        parts.append(.alternatives(PatternParser.optional(last, keeping: &parts)))
      default: parts.append(try part())
      }
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  /// `?` makes the last character or bracket optional, not the whole word before it.
  private static func optional(
    _ node: PatternNode, keeping parts: inout [PatternNode]
  ) -> [PatternNode] {
    guard case .literal(let units) = node, units.count > 1, let last = units.last else {
      return [node, .sequence([])]
    }
    parts.append(.literal(Array(units.dropLast())))
    return [.literal([last]), .sequence([])]
  }

  private mutating func part() throws(PatternError) -> PatternNode {
    let character = characters[at]
    switch character {
    case "(", "（":
      let column = at + 1
      at += 1
      depth += 1
      guard depth <= PatternParser.deepest else {
        throw PatternError(.tooDeep(PatternParser.deepest), column: column)
      }
      let inner = try alternatives()
      guard at < characters.count else { throw PatternError(.unclosedBracket, column: column) }
      at += 1
      depth -= 1
      return .sequence([inner])
    case "…":
      var count = 0
      while at < characters.count, characters[at] == "…" {
        count += 1
        at += 1
      }
      return count == 1 ? .gap(limit: 6, edge: .pause) : .gap(limit: 12, edge: .comma)
    case "^", "$":
      at += 1
      return .clauseEdge
    case let mark where PatternParser.isSeam(mark):
      at += 1
      return .seam
    case "@": return try group()
    case "*", "+", "[", "]", "{", "}", "\\":
      throw PatternError(.unexpected(Character(character)), column: at + 1)
    default: return literal()
    }
  }

  private mutating func literal() -> PatternNode {
    var units: [UInt16] = []
    while at < characters.count, !PatternParser.isSpecial(characters[at]) {
      let value = characters[at].value
      let unit = value > 0xFFFF ? 0xFFFF : fold.fold(value)
      if unit != 0 { units.append(unit) }
      at += 1
    }
    return .literal(units)
  }

  private mutating func group() throws(PatternError) -> PatternNode {
    let column = at + 1
    at += 1
    var name = ""
    while at < characters.count, PatternParser.isName(characters[at]) {
      name.unicodeScalars.append(characters[at])
      at += 1
    }
    guard !path.contains(name) else { throw PatternError(.circularGroup(name), column: column) }
    guard let node = try groups.node(name, path: path, fold: fold) else {
      let nearest = nearestName(to: name, in: groups.names)
      throw PatternError(.unknownGroup(name, nearest: nearest), column: column)
    }
    return node
  }

  private static func isBar(_ scalar: Unicode.Scalar) -> Bool { scalar == "|" || scalar == "｜" }

  private static func endsBranch(_ scalar: Unicode.Scalar) -> Bool {
    isBar(scalar) || scalar == ")" || scalar == "）"
  }

  /// Punctuation in a pattern: speakers and recognisers put any mark there, or none.
  private static func isSeam(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", ",", "。", "！", "!", "？", "；", ";", "：", ":", "、": true
    default: false
    }
  }

  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "（", "…", "^", "$", "@", "?", "*", "+", "[", "]", "{", "}", "\\": true
    default: endsBranch(scalar) || isSeam(scalar)
    }
  }

  private static func isName(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-": true
    default: false
    }
  }
}
