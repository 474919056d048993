public import HanText

/// The rule book as data: rules, score card, and the words they share.
public struct Lexicon: Sendable {
  /// Its name.
  public var name: String
  /// Its version.
  public var version: String
  /// `sha256:` over the files it was read from.
  public var digest: String
  /// The rules, in the order of the rule book.
  public var rules: [Rule] { didSet { probes = nil } }
  /// How findings become points.
  public var scoreCard: ScoreCard
  /// What may stand inside a phrase.
  public var tolerance: Tolerance { didSet { probes = nil } }
  /// Words that tell the channel of a transcript that does not state it.
  public var channelWords: [Channel: [Pattern]] { didSet { probes = nil } }
  /// Role words by role, besides the built-in ones.
  public var roleWords: [Role: [String]]
  /// Words that tell who speaks, where the record does not.
  public var speakerCues: [SpeakerCue]
  /// The words by which answers to a quiz are understood.
  public var quizWords: QuizWords

  /// What it listens for, where that has been worked out; other words undo it.
  var probes: Probes?

  /// A lexicon.
  public init(
    name: String, version: String, digest: String, rules: [Rule], scoreCard: ScoreCard,
    tolerance: Tolerance, channelWords: [Channel: [Pattern]], roleWords: [Role: [String]],
    speakerCues: [SpeakerCue] = [], quizWords: QuizWords = QuizWords()
  ) {
    self.name = name
    self.version = version
    self.digest = digest
    self.rules = rules
    self.scoreCard = scoreCard
    self.tolerance = tolerance
    self.channelWords = channelWords
    self.roleWords = roleWords
    self.speakerCues = speakerCues
    self.quizWords = quizWords
  }

  /// Works out what it listens for, so that no linter made of it has to.
  public mutating func listen() {
    if probes == nil { probes = Probes(self) }
  }

  /// The rule with an identifier.
  public func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
}
