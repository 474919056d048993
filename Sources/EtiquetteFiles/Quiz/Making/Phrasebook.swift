import Etiquette
import HanText

/// Single sentences from the examples of rules, each tried on the linter.
struct Phrasebook {
  /// The sentences of one rule.
  struct Entry {
    var rule: Rule
    /// Sentences that break the rule and no other.
    var breaking: [String]
    /// Sentences to a customer that come near and break nothing.
    var harmless: [String]
    /// What to say instead, where it is said as it stands.
    var instead: [String]
  }

  /// The rules that forbid words, in the order of the lexicon.
  let rules: [Rule]

  /// The sentences of rules that were asked for.
  private var entries: [Int: Entry] = [:]
  private let linter: Linter
  private let boundaries: WordBoundaries

  /// How long a sentence is that makes an option, in characters.
  private static let lengths = 4...32

  init(_ lexicon: Lexicon, boundaries: WordBoundaries) throws(ICUError) {
    var spoken = lexicon
    spoken.rules = lexicon.rules.filter { if case .forbids = $0.judgement { true } else { false } }
    rules = spoken.rules
    linter = Linter(spoken)
    self.boundaries = boundaries
  }

  /// The sentences of a rule by its place; they are tried once.
  mutating func entry(_ index: Int) throws(ICUError) -> Entry {
    if let entry = entries[index] { return entry }
    let rule = rules[index]
    var entry = Entry(rule: rule, breaking: [], harmless: [], instead: [])
    for text in Phrasebook.sentences(rule.examples.flags) where try broken(text) == [rule.id] {
      entry.breaking.append(text)
    }
    for text in Phrasebook.sentences(rule.examples.passes) where Phrasebook.isToCustomer(text) {
      if try !isTrap(text, of: rule), try broken(text).isEmpty { entry.harmless.append(text) }
    }
    for text in Phrasebook.sentences(rule.instead) where !text.contains("…") {
      if try broken(text).isEmpty { entry.instead.append(text) }
    }
    entries[index] = entry
    return entry
  }

  /// What one person says in one breath, all ending alike, so that no option stands out by its
  /// full stop.
  private static func sentences(_ examples: [String]) -> [String] {
    var sentences: [String] = []
    for example in examples {
      var text = example.filter { $0 != "⟦" && $0 != "⟧" }
      if text.hasSuffix("。") { text.removeLast() }
      let isOne = !text.contains { $0.isNewline || "：:“”「」《".contains($0) }
      if isOne, lengths.contains(text.count), !sentences.contains(text) { sentences.append(text) }
    }
    return sentences
  }

  /// Whether a sentence is plainly said to a customer, and politely.
  private static func isToCustomer(_ text: String) -> Bool {
    text.contains { "您请".contains($0) } && !text.contains("你")
  }

  /// Whether forbidden words stand there only by the accident of words next to each other, which
  /// is for machines to tell.
  private func isTrap(_ text: String, of rule: Rule) throws(ICUError) -> Bool {
    guard case .forbids(let forbids) = rule.judgement else { return false }
    let reading = Reading(text)
    for pattern in forbids.phrases {
      for start in reading.symbols.indices {
        guard let match = pattern.match(reading, at: start, tolerance: .none) else { continue }
        if try !boundaries.areBoundaries(match.symbols, in: reading) { return true }
      }
    }
    return false
  }

  /// The rules that a sentence breaks, or might, on any channel.
  private func broken(_ text: String) throws(ICUError) -> Set<String> {
    var rules: Set<String> = []
    for channel in Channel.allCases {
      var transcript = Transcript(id: "", channel: channel)
      transcript.append(.agent, text.utf8)
      let report = try linter.lint(transcript, channel: channel, boundaries: boundaries)
      rules.formUnion(report.findings.map(\.rule))
    }
    return rules
  }
}
