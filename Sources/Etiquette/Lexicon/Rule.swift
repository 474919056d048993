/// One rule of the rule book, with all that a reviewer needs to defend it.
public struct Rule: Sendable {
  /// Its identifier, such as `forbidden-01`.
  public var id: String
  /// The clause of the rule book, such as 第十八条(一).
  public var clause: String
  /// Its name.
  public var title: Localized
  /// What is said of a finding.
  public var message: Localized
  /// Why it is a rule.
  public var why: Localized
  /// Whose published lists of taboo words it follows; `nil` for the rule book's own rules.
  public var sourceKind: SourceKind?
  /// What to say instead.
  public var instead: [String]
  /// How grave a breach is.
  public var severity: Severity
  /// Points asked for by one breach.
  public var deduct: Double
  /// Points asked for by a weaker wording, where the rule knows one.
  public var deductWeaker: Double
  /// The group of the score card.
  public var group: String
  /// The channels it binds.
  public var channels: Set<Channel>
  /// The direction it binds; `nil` for both.
  public var direction: Direction?
  /// How it is judged.
  public var judgement: Judgement
  /// Lines that break it and lines that do not.
  public var examples: Examples
  /// The file and line it was read from.
  public var source: Source

  /// The trades whose published taboo lists the extended lexicon follows.
  public enum SourceKind: String, Sendable, CaseIterable {
    case bank, hospital, hotline, utility, government, telecom, retail, collection
  }

  /// How a rule is judged: a closed set.
  public enum Judgement: Sendable {
    case forbids(Forbids)
    case says(Says)
    case hangsUp
    case picksUp(Rings)
    case interrupts(Interrupts)
    case scene(Scene)
  }

  /// Where a rule was read from.
  public struct Source: Sendable, Hashable, Codable {
    /// The file's path.
    public var file: String
    /// The line of its `id`.
    public var line: Int

    /// A place in a lexicon file.
    public init(file: String, line: Int) {
      self.file = file
      self.line = line
    }
  }

  /// Lines that show the rule, `⟦…⟧` around the expected hit.
  public struct Examples: Sendable {
    /// Lines that break it.
    public var flags: [String] { lines[0] }
    /// Lines that a person should look at.
    public var reviews: [String] { lines[1] }
    /// Lines that stay silent.
    public var passes: [String] { lines[2] }

    let lines: KeptLines

    /// Examples of a rule.
    public init(flags: [String] = [], reviews: [String] = [], passes: [String] = []) {
      self.init(lines: .made([flags, reviews, passes]))
    }

    init(lines: KeptLines) { self.lines = lines }
  }

  /// Everything a rule says of itself.
  public init(
    id: String, clause: String, title: Localized, message: Localized, why: Localized,
    instead: [String], sourceKind: SourceKind? = nil, severity: Severity, deduct: Double,
    deductWeaker: Double, group: String,
    channels: Set<Channel>, direction: Direction?, judgement: Judgement, examples: Examples,
    source: Source
  ) {
    self.id = id
    self.clause = clause
    self.title = title
    self.message = message
    self.why = why
    self.instead = instead
    self.sourceKind = sourceKind
    self.severity = severity
    self.deduct = deduct
    self.deductWeaker = deductWeaker
    self.group = group
    self.channels = channels
    self.direction = direction
    self.judgement = judgement
    self.examples = examples
    self.source = source
  }
}
