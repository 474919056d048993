public import Etiquette
public import HanText

/// A quiz made from the examples of a lexicon's rules: which words break a rule, and what to say
/// instead.
public struct LexiconQuiz {
  /// The quiz; shorter than asked for where the examples do not suffice.
  public private(set) var quiz: Quiz

  private var phrases: Phrasebook
  private let language: Language
  private var random: SeededRandom
  private var used: Set<String> = []

  /// The number of options of a question.
  private static let options = 4
  /// How many sentences are drawn for each option that is open, to take those of like length.
  private static let draws = 8

  /// Makes a quiz of some questions; the same lexicon, number and seed make the same quiz.
  public init(
    _ lexicon: Lexicon, count: Int, seed: UInt64, language: Language, boundaries: WordBoundaries
  ) throws(ICUError) {
    self.language = language
    random = SeededRandom(seed: seed)
    phrases = try Phrasebook(lexicon, boundaries: boundaries)
    quiz = Quiz(
      id: "lexicon-\(seed)", title: MakingMessage.title(seed).text(language), pass: 80,
      questions: [])
    // The rule book's own rules come first, then those that extend it.
    let places = phrases.rules.indices.shuffled(using: &random)
    let own = places.filter { phrases.rules[$0].sourceKind == nil }
    let others = places.filter { phrases.rules[$0].sourceKind != nil }
    var isExhausted = false
    while quiz.questions.count < count, !isExhausted {
      isExhausted = true
      for place in own + others where quiz.questions.count < count {
        guard let question = try question(phrases.entry(place)) else { continue }
        quiz.questions.append(question)
        isExhausted = false
      }
    }
  }

  private mutating func question(_ entry: Phrasebook.Entry) throws(ICUError) -> Question? {
    let fresh = entry.breaking.filter { !used.contains($0) }
    guard let words = fresh.randomElement(using: &random) else { return nil }
    used.insert(words)
    if Bool.random(using: &random), let right = entry.instead.randomElement(using: &random) {
      // The same words with 你 are as long and as kind, but not what the rule book asks for; now
      // and then only, lest the pair give the answer away.
      let familiar = Bool.random(using: &random) ? right.replacing("您", with: "你") : right
      let near = entry.breaking.filter { $0 != words }.shuffled(using: &random).prefix(1)
      return try question(
        .whatInstead(words), right: right, near: [familiar] + near, others: \.breaking, entry,
        feedback: .why(entry.rule, isFamiliar: familiar != right), except: words)
    }
    let near = entry.harmless.filter { !used.contains($0) }.shuffled(using: &random).prefix(1)
    return try question(
      .whichBreaks, right: words, near: near + [], others: \.instead, entry,
      feedback: .breaks(words, rule: entry.rule), except: words)
  }

  /// A choice between what is right, what comes near, and sentences of any rules.
  private mutating func question(
    _ prompt: MakingMessage, right: String, near: [String],
    others: KeyPath<Phrasebook.Entry, [String]>, _ entry: Phrasebook.Entry,
    feedback: MakingMessage, except words: String
  ) throws(ICUError) -> Question? {
    var options = [right]
    for text in near where isNew(text, words, options) { options.append(text) }
    options += try drawn(
      LexiconQuiz.options - options.count, others, like: right, besides: options, except: words)
    guard options.count == LexiconQuiz.options else { return nil }
    used.formUnion(options)
    options.shuffle(using: &random)
    guard let index = options.firstIndex(of: right) else { return nil }
    var question = Question(
      id: "q\(quiz.questions.count + 1)", kind: .choice, prompt: prompt.text(language), points: 1,
      options: options, answer: [Choice.name(index)])
    question.clause = entry.rule.clause
    question.model = Choice.name(index)
    question.wrong = [Choice.name((index + 1) % options.count)]
    question.feedback = feedback.text(language)
    return question
  }

  /// Sentences of any rules, about as long as another one, those not yet used first.
  private mutating func drawn(
    _ count: Int, _ others: KeyPath<Phrasebook.Entry, [String]>, like right: String,
    besides options: [String], except words: String
  ) throws(ICUError) -> [String] {
    var found: [String] = []
    for _ in 0..<100 where found.count < count * LexiconQuiz.draws {
      let other = try phrases.entry(random.index(below: phrases.rules.count))
      if let text = other[keyPath: others].randomElement(using: &random),
        isNew(text, words, options + found)
      {
        found.append(text)
      }
    }
    func strangeness(_ text: String) -> Int {
      abs(text.count - right.count) + (used.contains(text) ? 100 : 0)
    }
    return found.sorted { (strangeness($0), $0) < (strangeness($1), $1) }.prefix(count) + []
  }

  private func isNew(_ text: String, _ words: String, _ options: [String]) -> Bool {
    text != words && !options.contains { $0.contains(text) || text.contains($0) }
  }
}
