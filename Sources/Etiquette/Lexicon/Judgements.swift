public import HanText

/// Words that must not be said.
public struct Forbids: Sendable {
  /// Whose speech is judged.
  public var by: Role
  /// Wordings that count alone.
  public var phrases: [Pattern]
  /// Wordings of which one of each is needed, in either order.
  public var halves: Halves?
  /// Whether recogniser slips count where four or more characters match.
  public var sound: Bool
  /// Innocent contexts: any one silences the hit.
  public var unless: [Condition]
  /// Contexts that turn a violation into a review.
  public var softened: Softening?
  /// A hit that ends up inside one of these rules' hits belongs to them.
  public var yieldsTo: Set<String>

  /// Two halves of one insult.
  public struct Halves: Sendable {
    /// The half that the rule book says first.
    public var first: [Pattern]
    /// The half that it says second.
    public var second: [Pattern]
    /// The most characters between them.
    public var reach: Int

    /// Two halves, at most `reach` characters apart.
    public init(first: [Pattern], second: [Pattern], reach: Int) {
      self.first = first
      self.second = second
      self.reach = reach
    }
  }

  /// What softens a hit.
  public struct Softening: Sendable {
    /// One of these stands in the same turn.
    public var turnHas: [Pattern]
    /// Unless one of these contexts surrounds it: an apology spoken about is none.
    public var unless: [Condition]

    /// Words that soften, unless in a context where they do not.
    public init(turnHas: [Pattern], unless: [Condition]) {
      self.turnHas = turnHas
      self.unless = unless
    }
  }

  /// Words that must not be said.
  public init(
    by: Role, phrases: [Pattern], halves: Halves?, sound: Bool, unless: [Condition],
    softened: Softening?, yieldsTo: Set<String> = []
  ) {
    self.by = by
    self.phrases = phrases
    self.halves = halves
    self.sound = sound
    self.unless = unless
    self.softened = softened
    self.yieldsTo = yieldsTo
  }
}

/// Words that must be said in the agent's first or last turn.
public struct Says: Sendable {
  /// Where they must be said.
  public var place: Place
  /// What satisfies the rule.
  public var full: [Wording]
  /// What satisfies it half: a lighter deduction.
  public var weaker: [Wording]
  /// A whole first turn behind which the next turn counts too: an identity check.
  public var prelude: [Wording]
  /// Contexts in which the words do not count.
  public var unless: [Condition]
  /// When the rule is not owed, by the customer's words before.
  public var waived: Waiver?

  /// The two places.
  public enum Place: String, Sendable, CaseIterable {
    case opening, closing
  }

  /// Patterns for some channels and one direction.
  public struct Wording: Sendable {
    /// Any of these.
    public var any: [Pattern]
    /// Where they count.
    public var channels: Set<Channel>
    /// In which direction they count; `nil` for both.
    public var direction: Direction?

    /// Patterns for some channels and one direction.
    public init(any: [Pattern], channels: Set<Channel>, direction: Direction?) {
      self.any = any
      self.channels = channels
      self.direction = direction
    }
  }

  /// When words are not owed.
  public struct Waiver: Sendable {
    /// The customer has already said this, before the agent's first turn.
    public var customerSaid: [Pattern]
    /// The agent's last words before the customer's last turn.
    public var agentAsked: [Pattern]
    /// Assent after an exchanged farewell, which does not undo it.
    public var assent: [Pattern]
    /// A customer's last words that are whole, though no mark ends them.
    public var complete: [Pattern]
    /// A customer's last words that are torn off, though no mark says so.
    public var torn: [Pattern]
    /// The agent's words that take leave without being a farewell: there was time for one.
    public var parting: [Pattern]
    /// The customer's words who, asked, wants nothing more: the agent's next turn is the last one.
    public var declined: [Pattern]

    /// Words that make others needless.
    public init(
      customerSaid: [Pattern], agentAsked: [Pattern], assent: [Pattern],
      complete: [Pattern] = [], torn: [Pattern] = [], parting: [Pattern] = [],
      declined: [Pattern] = []
    ) {
      self.customerSaid = customerSaid
      self.agentAsked = agentAsked
      self.assent = assent
      self.complete = complete
      self.torn = torn
      self.parting = parting
      self.declined = declined
    }
  }

  /// Words that must be said in the first or last turn.
  public init(
    place: Place, full: [Wording], weaker: [Wording], prelude: [Wording] = [],
    unless: [Condition], waived: Waiver?
  ) {
    self.place = place
    self.full = full
    self.weaker = weaker
    self.prelude = prelude
    self.unless = unless
    self.waived = waived
  }
}

/// Rings before a call is taken.
public struct Rings: Sendable, Equatable {
  /// The most that are allowed.
  public var most: Int

  /// At most so many rings.
  public init(most: Int) { self.most = most }
}

/// Starting while the customer is still speaking.
public struct Interrupts: Sendable {
  /// Listening signals: the whole utterance is made of these.
  public var signals: [Pattern]
  /// Longer phrases of listening that count whatever their length.
  public var listening: [Pattern]
  /// An apology that comes first: a review.
  public var excused: [Pattern]
  /// Words that prevent harm, wherever they stand: a review.
  public var warnings: [Pattern]
  /// Words that cut the customer off, timed or not.
  public var cutsOff: [Pattern]
  /// Contexts in which those words are innocent.
  public var unless: [Condition]

  /// The words that the check of interruptions listens to.
  public init(
    signals: [Pattern], listening: [Pattern], excused: [Pattern], warnings: [Pattern],
    cutsOff: [Pattern], unless: [Condition]
  ) {
    self.signals = signals
    self.listening = listening
    self.excused = excused
    self.warnings = warnings
    self.cutsOff = cutsOff
    self.unless = unless
  }
}

/// A scene: when this happens, that is expected.
public struct Scene: Sendable {
  /// The ways the scene can come about.
  public var cases: [Case]
  /// Said or not, it never deducts.
  public var bonus: Bool

  /// One trigger with its answer.
  public struct Case: Sendable {
    /// Where it can come about.
    public var channels: Set<Channel>
    /// Who sets it off.
    public var by: Role
    /// The words that set it off; none where every conversation does, at the agent's first turn.
    public var trigger: [Pattern]
    /// Contexts in which they do not.
    public var unless: [Condition]
    /// What is expected: one of each list.
    public var needs: [[Pattern]]
    /// Where it is looked for.
    public var window: Window

    /// One trigger with its answer.
    public init(
      channels: Set<Channel> = Set(Channel.allCases), by: Role, trigger: [Pattern],
      unless: [Condition], needs: [[Pattern]], window: Window
    ) {
      self.channels = channels
      self.by = by
      self.trigger = trigger
      self.unless = unless
      self.needs = needs
      self.window = window
    }
  }

  /// Where the answer is looked for.
  public enum Window: String, Sendable, CaseIterable {
    /// The agent's turn with the trigger; after a customer's trigger, the agent's next turn.
    case turn
    /// That turn and the agent's next.
    case next
    /// That turn and all of the agent's later ones.
    case rest
    /// The agent's turn before, that turn, and the next.
    case around
    /// Any of the agent's turns.
    case call
  }

  /// A scene with its cases.
  public init(cases: [Case], bonus: Bool) {
    self.cases = cases
    self.bonus = bonus
  }
}
