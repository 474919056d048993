import Etiquette
import HanText

/// Single sentences from the examples of rules, each tried on the linter.
struct Phrasebook {
  /// The sentences of one rule.
  struct Entry {
    var rule: Rule
    /// Sentences that break the rule and no other.
    var breaking: [String]
    /// Sentences that come near and break nothing.
    var harmless: [String]
    /// What to say instead.
    var instead: [String]

    /// All sentences that break nothing.
    var proper: [String] { harmless + instead }
  }

  /// The rules that forbid words, in the order of the lexicon.
  let rules: [Rule]

  /// The sentences of rules that were asked for.
  private var entries: [Int: Entry] = [:]
  private let linter: Linter
  private let boundaries: WordBoundaries

  /// The longest sentence that makes an option, in characters.
  private static let longest = 40

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
    let entry = Entry(
      rule: rule,
      breaking: try sentences(rule.examples.flags) { $0 == [rule.id] },
      harmless: try sentences(rule.examples.passes) { $0.isEmpty },
      instead: try sentences(rule.instead) { $0.isEmpty })
    entries[index] = entry
    return entry
  }

  /// The sentences that one person says in one breath, of whose findings something holds.
  private func sentences(
    _ examples: [String], where isFit: (Set<String>) -> Bool
  ) throws(ICUError) -> [String] {
    var sentences: [String] = []
    for example in examples {
      let text = example.filter { $0 != "⟦" && $0 != "⟧" }
      guard !text.isEmpty, text.count <= Phrasebook.longest, !text.contains(where: \.isNewline),
        !text.contains(where: { "：:".contains($0) }), !sentences.contains(text)
      else { continue }
      if isFit(try broken(text)) { sentences.append(text) }
    }
    return sentences
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
