import Etiquette
import HanText
import Yams

/// What a configuration changes of a lexicon: rules that are off or otherwise grave, and parts of
/// the score card.
///
/// Without a lexicon, which could not be read, names are not looked up.
struct ConfigurationChanges {
  private let fields: Fields
  private let book: Lexicon?
  /// Another lexicon, of whose rules the configuration may speak as well.
  private let other: Lexicon?

  init(_ fields: Fields, _ book: Lexicon?, besides other: Lexicon?) {
    self.fields = fields
    self.book = book
    self.other = other
  }

  /// Whether neither lexicon has rules of a name.
  private func isUnknown(_ name: RuleName, in book: Lexicon) -> Bool {
    ([book] + [other].compactMap(\.self)).allSatisfy { name.rules(in: $0).isEmpty }
  }

  /// What is said of single rules; a rule's own name comes before a wider one.
  func policy() -> RulePolicy {
    var policy = RulePolicy()
    guard let rules = fields.fields("rules") else { return policy }
    let entries = rules.keys.compactMap { key -> (name: RuleName, ruling: RulePolicy.Ruling?)? in
      guard let entry = rules.fields(key) else { return nil }
      let ruling = ruling(entry)
      if let book, isUnknown(RuleName(key), in: book) {
        rules.report(.unknownRule(key, nearest: RuleName(key).nearest(in: book)), key: key)
      }
      return (RuleName(key), ruling)
    }
    guard let book else { return policy }
    let isWide = Dictionary(grouping: entries) { !$0.name.isExact(in: book) }
    for (name, ruling) in (isWide[true] ?? []) + (isWide[false] ?? []) {
      for rule in name.rules(in: book) { policy[rule] = ruling }
    }
    return policy
  }

  private func ruling(_ entry: Fields) -> RulePolicy.Ruling? {
    entry.demand(.ruling)
    guard entry.node.mapping != nil else { return nil }
    let reason = entry.string("reason")
    if reason?.allSatisfy(\.isWhitespace) == true {
      entry.report(.missingKey("reason"), entry.node)
    }
    let severity = entry.choice("severity", Severity.self)
    if !entry.has("enabled"), !entry.has("severity") {
      entry.report(.missingKey("enabled"), entry.node)
    }
    if entry.has("enabled"), !entry.bool("enabled") {
      return RulePolicy.Ruling(.off, reason: reason)
    }
    return severity.map { RulePolicy.Ruling(.severity($0), reason: reason) }
  }

  /// The lexicon with the score card as it is to be.
  var lexicon: Lexicon {
    var lexicon = book ?? Lexicon.nothing
    guard let changes = fields.fields("scorecard") else { return lexicon }
    changes.demand(.scoreCardChange)
    var card = lexicon.scoreCard
    for node in changes.list("groups") { weigh(node, changes, &card) }
    let sum = card.groups.reduce(0) { $0 + $1.weight }
    if book != nil, abs(sum - 100) > 0.001, let node = changes.value("groups") {
      changes.report(.weights(sum), node)
    }
    if changes.has("zero_tolerance") {
      card.zeroTolerance = changes.list("zero_tolerance").flatMap { rules($0, changes) }
    }
    card.pass = percent("pass", changes) ?? card.pass
    if changes.has("grades") {
      card.grades = ScoreCardReader().grades(changes)
    }
    lexicon.scoreCard = card
    return lexicon
  }

  private func weigh(_ node: Node, _ outer: Fields, _ card: inout ScoreCard) {
    let change = Fields(node, file: outer.file, mistakes: outer.mistakes)
    change.demand(.weight)
    guard book != nil, let id = change.string("id") else { return }
    guard let place = card.groups.firstIndex(where: { $0.id == id }) else {
      let nearest = Fields.nearest(id, card.groups.map(\.id))
      change.report(.unknownValue(id, nearest: nearest), change.value("id") ?? node)
      return
    }
    if let weight = percent("weight", change) {
      card.groups[place].weight = weight
      card.groups[place].cap = weight
    }
    card.groups[place].cap = percent("cap", change) ?? card.groups[place].cap
  }

  private func rules(_ node: Node, _ outer: Fields) -> [String] {
    guard let book else { return [] }
    let name = RuleName(Fields.text(node))
    let rules = name.rules(in: book)
    if isUnknown(name, in: book) {
      outer.report(.unknownRule(name.text, nearest: name.nearest(in: book)), node)
    }
    return rules
  }

  private func percent(_ key: String, _ fields: Fields) -> Double? {
    guard let number = fields.number(key), let node = fields.value(key) else { return nil }
    guard (0...100).contains(number) else {
      fields.report(.wrongType(key, expected: "0–100"), node)
      return nil
    }
    return number
  }
}

extension Lexicon {
  /// No rules at all, in place of those that could not be read.
  fileprivate static let nothing = Lexicon(
    name: "", version: "", digest: "", rules: [],
    scoreCard: ScoreCard(groups: [], zeroTolerance: [], pass: 0, grades: []),
    tolerance: Tolerance(fillers: [], sounds: SoundTable(alternatives: [:])), channelWords: [:],
    roleWords: [:])
}
