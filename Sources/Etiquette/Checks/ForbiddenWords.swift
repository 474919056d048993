import HanText

/// Article 18 and the extended lexicon: words that must not be said.
struct ForbiddenWords {
  /// A hit of one rule in one turn before overlaps are settled.
  struct Hit {
    let rule: Int
    let turn: Int
    var symbols: Range<Int>
    let slips: Int
    let matched: Int
    let softened: Bool
  }

  let rules: [Rule]
  let probes: Probes

  /// The findings of one turn: confirmed, one for each rule, overlaps settled.
  func findings(
    turn: Int, woken: Woken.Turn, _ judge: inout Judge
  ) throws(ICUError) -> [Finding] {
    var hits: [Hit] = []
    var innocent: [Range<Int>] = []
    for (index, exact, heard) in byRule(woken) {
      let letters = parts(exact, turn, slips: 0, &judge)
      guard !letters.isEmpty || !heard.isEmpty else { continue }
      guard case .forbids(let forbids) = rules[index].judgement else { continue }
      let found = found(forbids, letters, heard: heard, turn, &judge)
      for match in try confirmed(found, forbids, turn, &innocent, &judge) {
        hits.append(
          Hit(
            rule: index, turn: turn, symbols: match.symbols, slips: match.slips,
            matched: match.matched,
            softened: try softens(forbids.softened, match.symbols, turn, &judge)))
      }
    }
    hits.removeAll { hit in innocent.contains { $0.holds(hit.symbols) } }
    return settle(hits).map { hit in
      judge.conversation.finding(
        rules[hit.rule], turn: turn, symbols: hit.symbols,
        verdict: hit.softened ? .review : .violation,
        detail: hit.softened ? .softened : hit.slips > 0 ? .slip : nil)
    }
  }

  /// The probes of each rule for forbidden words, in the order of the rules.
  private func byRule(_ woken: Woken.Turn) -> [(rule: Int, exact: [Int], heard: [Int])] {
    var groups: [(rule: Int, exact: [Int], heard: [Int])] = []
    func add(_ probes: [Int], _ take: (inout (rule: Int, exact: [Int], heard: [Int]), Int) -> Void)
    {
      for probe in probes where self.probes.slots[probe].isWords {
        let rule = self.probes.owners[probe]
        let place =
          groups.last?.rule == rule
          ? groups.count - 1 : groups.firstIndex { $0.rule >= rule } ?? groups.count
        if place == groups.count || groups[place].rule != rule {
          groups.insert((rule, [], []), at: place)
        }
        take(&groups[place], probe)
      }
    }
    add(woken.exact) { $0.exact.append($1) }
    add(woken.heard) { $0.heard.append($1) }
    return groups
  }

  /// The matches by letter, and those by ear that say more than any of them.
  private func found(
    _ forbids: Forbids, _ letters: Parts, heard: [Int], _ turn: Int, _ judge: inout Judge
  ) -> [Match] {
    let found = whole(letters, forbids)
    guard forbids.sound, !heard.isEmpty else { return found }
    let slipped = whole(parts(heard, turn, slips: 2, &judge), forbids).filter { slip in
      slip.slips > 0 && slip.matched >= 4
        && !found.contains { $0.symbols.overlaps(slip.symbols) && $0.matched >= slip.matched }
    }
    return found + slipped
  }

  /// The matches that no context excuses; what lies inside an innocent match is innocent too.
  private func confirmed(
    _ found: [Match], _ forbids: Forbids, _ turn: Int, _ innocent: inout [Range<Int>],
    _ judge: inout Judge
  ) throws(ICUError) -> [Match] {
    var guilty: [Match] = []
    for match in found.sorted(by: { $0.matched > $1.matched }) {
      if innocent.contains(where: { $0.holds(match.symbols) }) { continue }
      if try judge.first(forbids.unless, for: match.symbols, turn: turn) == nil {
        guilty.append(match)
      } else {
        innocent.append(match.symbols)
      }
    }
    return guilty
  }

  /// The matches of a rule's phrases and of its halves.
  private struct Parts {
    var phrases: [Match] = []
    var first: [Match] = []
    var second: [Match] = []

    var isEmpty: Bool { phrases.isEmpty && (first.isEmpty || second.isEmpty) }
  }

  private func parts(
    _ woken: [Int], _ turn: Int, slips: Int, _ judge: inout Judge
  ) -> Parts {
    var parts = Parts()
    guard !woken.isEmpty else { return parts }
    let reading = judge.conversation.reading(turn)
    for probe in woken {
      let found = probes.patterns[probe]
        .matches(reading, slips: slips, tolerance: judge.tolerance)
      switch probes.slots[probe] {
      case .phrase: parts.phrases += found
      case .first: parts.first += found
      case .second: parts.second += found
      case .cutsOff, .trigger, .tells: break
      }
    }
    return parts
  }

  /// The phrases, and the halves where both are there.
  private func whole(_ parts: Parts, _ forbids: Forbids) -> [Match] {
    guard let halves = forbids.halves else { return parts.phrases }
    var found = parts.phrases
    for one in parts.first {
      for other in parts.second {
        if let pair = pair(one, other, reach: halves.reach) { found.append(pair) }
      }
    }
    return found
  }

  private func pair(_ one: Match, _ other: Match, reach: Int) -> Match? {
    let (a, b) =
      one.symbols.lowerBound <= other.symbols.lowerBound
      ? (one.symbols, other.symbols) : (other.symbols, one.symbols)
    guard a.upperBound <= b.lowerBound, b.lowerBound - a.upperBound <= reach,
      one.slips + other.slips <= 2
    else { return nil }
    return Match(
      symbols: a.lowerBound..<b.upperBound, slips: one.slips + other.slips,
      matched: one.matched + other.matched)
  }

  private func softens(
    _ softening: Forbids.Softening?, _ hit: Range<Int>, _ turn: Int, _ judge: inout Judge
  ) throws(ICUError) -> Bool {
    guard let softening else { return false }
    let reading = judge.conversation.reading(turn)
    for pattern in softening.turnHas where judge.isSaid(pattern, in: turn) {
      for match in pattern.matches(reading, tolerance: judge.tolerance)
      where !match.symbols.overlaps(hit) {
        let spokenAbout = try judge.first(softening.unless, for: match.symbols, turn: turn)
        if spokenAbout == nil { return true }
      }
    }
    return false
  }

  /// Where hits overlap the gravest wins, then the one that says most; a rule is found once in a turn.
  private func settle(_ hits: [Hit]) -> [Hit] {
    let ranked = hits.sorted { a, b in
      let (one, other) = (rules[a.rule].severity, rules[b.rule].severity)
      if one != other { return one > other }
      if a.slips != b.slips, a.symbols == b.symbols { return a.slips < b.slips }
      if a.matched != b.matched { return a.matched > b.matched }
      if a.rule != b.rule { return a.rule < b.rule }
      return a.symbols.lowerBound < b.symbols.lowerBound
    }
    var kept: [Hit] = []
    for hit in ranked {
      let clash = kept.contains { $0.symbols.overlaps(hit.symbols) || $0.rule == hit.rule }
      if !clash { kept.append(hit) }
    }
    return kept.sorted { $0.symbols.lowerBound < $1.symbols.lowerBound }
  }
}

extension Range<Int> {
  /// Whether another stretch lies inside, with room to spare.
  fileprivate func holds(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound && count > other.count
  }
}
