import HanText

/// Article 18 and the extended lexicon: words that must not be said.
struct ForbiddenWords: Sendable {
  /// A hit of one rule in one turn before overlaps are settled.
  struct Hit {
    let rule: Int
    let turn: Int
    var symbols: Range<Int>
    let slips: Int
    let matched: Int
    let softened: Bool
  }

  /// What is found of a rule: a phrase, or two halves and what is said between them.
  private struct Found {
    var match: Match
    var between = 0..<0

    /// Whether words stand beside it, where they can soften it.
    func spares(_ words: Range<Int>) -> Bool {
      !match.symbols.overlaps(words) || between.clamped(to: words) == words
    }
  }

  let rules: [Rule]
  let probes: Probes
  /// What excuses the hits of each rule, and what the words that soften them.
  private let grounds: [Grounds?]
  private let softGrounds: [Grounds?]

  init(rules: [Rule], probes: Probes, _ questions: inout TurnQuestions) {
    self.rules = rules
    self.probes = probes
    grounds = rules.map { $0.forbids.map { Grounds($0.unless, &questions) } }
    softGrounds = rules.map { $0.forbids?.softened.map { Grounds($0.unless, &questions) } }
  }

  /// How many characters of what is heard may differ, in two halves together too.
  static let mostSlips = 2

  /// The findings of one turn: confirmed, one for each rule, overlaps settled.
  func findings(
    turn: Int, overheard: Overheard.Turn, _ judge: inout Judge
  ) throws(ICUError) -> [Finding] {
    var hits: [Hit] = []
    var innocent: [Range<Int>] = []
    for group in byRule(overheard) where !judge.isStopped() {
      let letters = parts(group.exact)
      guard !letters.isEmpty || !group.heard.isEmpty else { continue }
      guard let forbids = rules[group.rule].forbids, let grounds = grounds[group.rule] else {
        continue
      }
      let found = found(forbids, letters, heard: group.heard)
      let guilty = try confirmed(found, grounds, turn, &innocent, &judge)
      guard !guilty.isEmpty else { continue }
      let soft = try softening(forbids, softGrounds[group.rule], turn, &judge)
      hits += guilty.map { found in
        Hit(
          rule: group.rule, turn: turn, symbols: found.match.symbols, slips: found.match.slips,
          matched: found.match.matched, softened: soft.contains(where: found.spares))
      }
    }
    hits.removeAll { hit in
      innocent.contains { $0.holds(hit.symbols) }
        || rules[hit.rule].severity < .error && judge.isFaulted(hit.symbols, in: turn)
    }
    return settle(hits).map { hit in
      judge.conversation.finding(
        rules[hit.rule], turn: turn, symbols: hit.symbols,
        verdict: hit.softened ? .review : .violation,
        detail: hit.softened ? .softened : hit.slips > 0 ? .slip : nil)
    }
  }

  /// What is overheard of one rule in a turn.
  private struct Group {
    let rule: Int
    let exact: ArraySlice<Overheard.Find>
    let heard: ArraySlice<Overheard.Find>
  }

  /// What is overheard of each rule, in the order of the rules, as probes are themselves.
  private func byRule(_ overheard: Overheard.Turn) -> [Group] {
    typealias Finds = ArraySlice<Overheard.Find>
    var (exact, heard) = (overheard.exact[...], overheard.heard[...])
    func take(_ finds: inout Finds, of rule: Int) -> Finds {
      let own = finds.prefix { probes.owners[$0.probe] == rule }
      finds = finds[own.endIndex...]
      return own
    }
    var groups: [Group] = []
    while !exact.isEmpty || !heard.isEmpty {
      let rule = probes.owners[min(exact.first?.probe ?? .max, heard.first?.probe ?? .max)]
      groups.append(Group(rule: rule, exact: take(&exact, of: rule), heard: take(&heard, of: rule)))
    }
    return groups
  }

  /// The matches by letter, and those by ear that say more than any of them.
  private func found(
    _ forbids: Forbids, _ letters: Parts, heard: ArraySlice<Overheard.Find>
  ) -> [Found] {
    let found = whole(letters, forbids)
    guard forbids.sound, !heard.isEmpty else { return found }
    let slipped = whole(parts(heard), forbids).filter { slipped in
      let slip = slipped.match
      return slip.slips > 0 && slip.matched >= 4
        && !found.lazy.map(\.match).contains {
          $0.symbols.overlaps(slip.symbols) && $0.matched >= slip.matched
        }
    }
    return found + slipped
  }

  /// The matches that no context excuses; what lies inside an innocent match is innocent too.
  private func confirmed(
    _ found: [Found], _ grounds: Grounds, _ turn: Int, _ innocent: inout [Range<Int>],
    _ judge: inout Judge
  ) throws(ICUError) -> [Found] {
    var guilty: [Found] = []
    let longestFirst = found.sorted { $0.match.matched > $1.match.matched }
    for one in longestFirst where !judge.isStopped() {
      let symbols = one.match.symbols
      if innocent.contains(where: { $0.holds(symbols) }) { continue }
      if try judge.excuses(grounds, symbols, turn: turn) {
        innocent.append(symbols)
      } else {
        guilty.append(one)
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

  private func parts(_ finds: ArraySlice<Overheard.Find>) -> Parts {
    var parts = Parts()
    for find in finds {
      switch probes.slots[find.probe] {
      case .phrase: parts.phrases.append(find.match)
      case .first: parts.first.append(find.match)
      case .second: parts.second.append(find.match)
      case .cutsOff, .trigger, .tells: break
      }
    }
    return parts
  }

  /// The phrases, and the halves where both are there.
  private func whole(_ parts: Parts, _ forbids: Forbids) -> [Found] {
    var found = parts.phrases.map { Found(match: $0) }
    guard let halves = forbids.halves else { return found }
    for one in parts.first {
      for other in parts.second {
        if let pair = pair(one, other, reach: halves.reach) { found.append(pair) }
      }
    }
    return found
  }

  private func pair(_ one: Match, _ other: Match, reach: Int) -> Found? {
    let (a, b) =
      one.symbols.lowerBound <= other.symbols.lowerBound
      ? (one.symbols, other.symbols) : (other.symbols, one.symbols)
    guard a.upperBound <= b.lowerBound, b.lowerBound - a.upperBound <= reach,
      one.slips + other.slips <= ForbiddenWords.mostSlips
    else { return nil }
    let match = Match(
      symbols: a.lowerBound..<b.upperBound, slips: one.slips + other.slips,
      matched: one.matched + other.matched)
    return Found(match: match, between: a.upperBound..<b.lowerBound)
  }

  /// The words of a turn that soften what else is said in it.
  private func softening(
    _ forbids: Forbids, _ grounds: Grounds?, _ turn: Int, _ judge: inout Judge
  ) throws(ICUError) -> [Range<Int>] {
    guard let softening = forbids.softened, let grounds else { return [] }
    let reading = judge.conversation.reading(turn)
    var words: [Range<Int>] = []
    for pattern in softening.turnHas where judge.isSaid(pattern, in: turn) {
      for match in pattern.matches(reading, tolerance: judge.tolerance) where !judge.isStopped() {
        let isSpokenAbout = try judge.excuses(grounds, match.symbols, turn: turn)
        if !isSpokenAbout { words.append(match.symbols) }
      }
    }
    return words
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

extension Rule {
  /// What it forbids, if anything.
  fileprivate var forbids: Forbids? {
    guard case .forbids(let forbids) = judgement else { return nil }
    return forbids
  }
}

extension Range<Int> {
  /// Whether another stretch lies inside, with room to spare.
  fileprivate func holds(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound && count > other.count
  }
}
