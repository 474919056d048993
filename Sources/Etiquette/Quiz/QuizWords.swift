public import HanText

/// The words by which answers are understood: what means the same, and what takes it back.
public struct QuizWords: Sendable {
  /// Speech acts and synonyms.
  public var senses: [Sense]
  /// Function words that a wording may lose, folded, the longest first.
  public var particles: [[UInt16]]
  /// Words in front of an element that deny it, such as 不用说.
  public var negations: [Pattern]
  /// Words inside a phrase with a gap that take it back, such as 不一定.
  public var doubts: [Pattern]
  /// Words in front of an element that look like a denial but ask, such as 要不要.
  public var questions: [Pattern]
  /// Words behind an element that deny it, such as 这种话不用说.
  public var denials: [Pattern]
  /// Words at the end of a clause that make it a question whether something has been done: 了吗.
  public var enquiries: [Pattern]
  /// Clauses that take back the one in front of them: 哎呀不对.
  public var corrections: [Pattern]
  /// What tells what one would say, and to whom, instead of saying it: 请客户稍等.
  public var narrations: [Pattern]
  /// What tells of other times and other people, or of words themselves: 昨天有个客户.
  public var stories: [Pattern]
  /// What describes conduct where the sentence addresses nobody: 扶她坐下.
  public var descriptions: [Pattern]
  /// Characters by which a sentence addresses somebody, or speaks of the speaker.
  public var addresses: Set<UInt16>
  /// Words that quote without quotation marks what follows on them, such as 说一声.
  public var citations: [String]
  /// Words for saying, in front of a quotation of the customer, the longest first.
  public var sayings: [String]
  /// How persons are called by their surnames, such as 刘经理.
  public var names: [Pattern]
  /// How somebody is spoken of who is not the customer, such as 旁边那位先生.
  public var bystanders: [Pattern]
  /// Words in front of a name that make it the speaker's own: 我是供水公司的.
  public var introductions: [Pattern]
  /// What names houses that are not the trainee's, such as 燃气, folded.
  public var others: [[UInt16]]
  /// Characters with which no name begins, such as 给.
  public var nameless: Set<UInt16>
  /// Characters that may be missing where they stand alone between other parts of a wording, such as 有.
  public var minor: Set<UInt16>
  /// Characters behind a verb that tell where it leads, without which it says as much: 出 in 寄出.
  public var complements: Set<UInt16>
  /// Things of a kind that are not one another, each in all its words: 水费 and 电费.
  public var rivals: [[[[UInt16]]]]
  /// What says right behind something that it cannot be done: 办不了.
  public var failures: [Pattern]
  /// Characters behind 不 and a verb by which it is not done: 了 in 到不了.
  public var ends: Set<UInt16>
  /// Who is left to do by himself what a wording says that we do: 您自己.
  public var selves: [[UInt16]]
  /// Who did something already in a clause that ends in 了: 户主签名了.
  public var doers: [[UInt16]]
  /// Places where 你 costs nothing, the rule book's own.
  public var exempt: [Pattern]
  /// Clauses of answers that are none, such as 略 and 这题不会写.
  public var blanks: [Pattern]
  /// Characters of which speech, other than a list of keywords, holds one.
  public var signs: Set<UInt16>
  /// Words that hold such a character and are keywords all the same, such as 再见.
  public var compounds: [String]
  /// Words that stand alone between spaces in a list of keywords only, such as 请.
  public var bound: Set<String>
  /// Words in front of a colon that head a list of keywords, such as 关键词.
  public var headings: [String]
  /// Words in front of a colon that give the floor to the customer.
  public var customers: [String]
  /// Words in front of a colon that give the floor to the trainee.
  public var agents: [String]

  /// Phrases that say the same thing.
  public struct Sense: Sendable {
    /// Its name, for messages.
    public var id: String
    /// Phrases that name it in a wording and express it in an answer.
    public var any: [Pattern]
    /// Phrases that express it in an answer, but mean something else in a wording.
    public var also: [Pattern]
    /// Words in front of a phrase that make it mean something else: 我 in front of 核对一下.
    public var unlessBefore: [Pattern]
    /// Words behind a phrase that do: 面 behind 再见.
    public var unlessAfter: [Pattern]

    /// Whether words around a place give what stands there another meaning.
    func isExcluded(_ place: Range<Int>, in reading: Reading, tolerance: Tolerance) -> Bool {
      unlessBefore.contains {
        $0.matches(reading, endingAt: place.lowerBound, tolerance: tolerance)
      }
        || unlessAfter.contains {
          $0.match(reading, at: place.upperBound, contact: .front, tolerance: tolerance) != nil
        }
    }

    /// Whether it is something that one does by saying it, such as 收您…元, and not a mere synonym.
    var isAct: Bool { !also.isEmpty }

    /// A sense with its phrases.
    public init(
      id: String, any: [Pattern], also: [Pattern], unlessBefore: [Pattern] = [],
      unlessAfter: [Pattern] = []
    ) {
      self.id = id
      self.any = any
      self.also = also
      self.unlessBefore = unlessBefore
      self.unlessAfter = unlessAfter
    }
  }

  /// The words of a lexicon.
  public init(
    senses: [Sense] = [], particles: [String] = [], negations: [Pattern] = [],
    doubts: [Pattern] = [], questions: [Pattern] = [], denials: [Pattern] = [],
    enquiries: [Pattern] = [], corrections: [Pattern] = [], narrations: [Pattern] = [],
    stories: [Pattern] = [], descriptions: [Pattern] = [], addresses: String = "",
    citations: [String] = [], sayings: [String] = [], names: [Pattern] = [],
    bystanders: [Pattern] = [], introductions: [Pattern] = [], others: [String] = [],
    nameless: String = "", minor: String = "", complements: String = "", rivals: [String] = [],
    failures: [Pattern] = [], ends: String = "", selves: [String] = [], doers: [String] = [],
    exempt: [Pattern] = [], blanks: [Pattern] = [], signs: String = "",
    compounds: [String] = [], bound: [String] = [], headings: [String] = [],
    customers: [String] = [], agents: [String] = []
  ) {
    self.senses = senses
    self.particles = particles.map(QuizWords.folded).sorted { $0.count > $1.count }
    self.negations = negations
    self.doubts = doubts
    self.questions = questions
    self.denials = denials
    self.enquiries = enquiries
    self.corrections = corrections
    self.narrations = narrations
    self.stories = stories
    self.descriptions = descriptions
    self.addresses = Set(QuizWords.folded(addresses))
    self.citations = citations
    self.sayings = sayings.sorted { $0.count > $1.count }
    self.names = names
    self.bystanders = bystanders
    self.introductions = introductions
    self.others = others.map(QuizWords.folded)
    self.nameless = Set(QuizWords.folded(nameless))
    self.minor = Set(QuizWords.folded(minor))
    self.complements = Set(QuizWords.folded(complements))
    self.rivals = rivals.map { kind in
      kind.split(separator: " ").map {
        $0.split(separator: "|").map { QuizWords.folded(String($0)) }
      }
    }
    self.failures = failures
    self.ends = Set(QuizWords.folded(ends))
    self.selves = selves.map(QuizWords.folded)
    self.doers = doers.map(QuizWords.folded)
    self.exempt = exempt
    self.blanks = blanks
    self.signs = Set(QuizWords.folded(signs))
    self.compounds = compounds
    self.bound = Set(bound)
    self.headings = headings
    self.customers = customers
    self.agents = agents
  }

  /// Whether the words in front of a symbol deny what follows.
  func deny(_ reading: Reading, before index: Int, tolerance: Tolerance) -> Bool {
    func ends(_ pattern: Pattern) -> Bool {
      pattern.matches(reading, endingAt: index, reach: 14, tolerance: tolerance)
    }
    return negations.contains(where: ends) && !questions.contains(where: ends)
  }

  /// Whether a phrase with a gap is taken back inside it; one that denies by itself is not.
  func doubt(
    _ reading: Reading, _ match: Match, of pattern: Pattern, tolerance: Tolerance
  ) -> Bool {
    guard match.symbols.count > match.matched,
      !pattern.source.contains(where: { "不没别无未甭免".contains($0) })
    else { return false }
    return doubts.contains {
      $0.firstMatch(reading, in: match.symbols, tolerance: tolerance) != nil
    }
  }

  /// Whether the words in front of a symbol make what follows the speaker's own name.
  func introduce(_ reading: Reading, before index: Int, tolerance: Tolerance) -> Bool {
    introductions.contains {
      $0.matches(reading, endingAt: index, reach: 14, tolerance: tolerance)
    }
  }

  /// Where persons are called by their surnames.
  func persons(in reading: Reading, tolerance: Tolerance) -> [Range<Int>] {
    names.flatMap { $0.matches(reading, tolerance: tolerance).map(\.symbols) }
  }

  /// Where others than the customer are spoken of, in clauses that address nobody and do not say who is
  /// served first: 我给前面这位办完就给您办.
  func bystanders(in reading: Reading, tolerance: Tolerance) -> [Range<Int>] {
    bystanders.flatMap { $0.matches(reading, tolerance: tolerance).map(\.symbols) }.filter {
      place in
      let clause = reading.stretch(around: place, until: .comma)
      return !reading.symbols[clause].contains {
        Wording.pronouns.contains($0.unit) || $0.unit == QuizWords.done
      }
    }
  }

  /// By which surname somebody is called, 小 and 老 in front of it apart.
  func surname(_ person: Range<Int>, in reading: Reading) -> UInt16 {
    let units = reading.symbols[person].map(\.unit)
    return units.first { !QuizWords.familiar.contains($0) } ?? units[0]
  }

  /// 完.
  private static let done: UInt16 = 0x5B8C

  /// 小, 老 and 阿.
  private static let familiar: Set<UInt16> = [0x5C0F, 0x8001, 0x963F]

  /// The words that senses list as they are written, folded.
  var vocabulary: Set<[UInt16]> {
    Set(
      senses.flatMap { $0.any + $0.also }.map(\.source)
        .filter { !$0.contains(where: QuizWords.operators.contains) }.map(QuizWords.folded))
  }

  /// What sets a pattern apart from the words that it stands for.
  private static let operators = Set("()|?…@^$，")

  /// The folded characters of a text, without punctuation.
  static func folded(_ text: String) -> [UInt16] { Reading(text).units }
}
