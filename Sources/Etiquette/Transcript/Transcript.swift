/// One conversation: who said what, when, and what the record says besides.
public struct Transcript: Sendable, Equatable {
  /// The identifier from the record, or the file's name without extension.
  public var id: String
  /// Whether the record gives the identifier itself, and not the name of its file.
  public var hasOwnID = false
  /// What waivers call it besides: its file, from their own folder, where the record has no
  /// identifier of its own.
  public var alias: String?
  /// The path as given on the command line; `nil` for standard input.
  public var path: String?
  /// The line of the input that holds all of it, from 1, as in JSONL; `nil` where it has lines of its
  /// own, or the input has none.
  public var line: Int?
  /// The channel the record states; `nil` when it has to be guessed.
  public var channel: Channel?
  /// Who called; inbound where the record says nothing.
  public var direction: Direction
  /// The agent's staff number, where known.
  public var agent: String?
  /// Who hung up, where known, from metadata or from an event.
  public var hangup: Party?
  /// Rings before pick-up, where known.
  public var rings: Int?
  /// The date as the record writes it.
  public var date: String?
  /// How sure the roles are, from 0 to 1, where they were inferred from the words; `nil` where the
  /// record or the user says who speaks.
  public var roleConfidence: Double?
  /// How many audio channels the record was made from, where it says so.
  public var audioChannels: Int?
  /// All words, as valid UTF-8.
  public var text: [UInt8]
  /// The utterances, in the order of the input.
  public var utterances: [Utterance]

  /// A transcript without words; see ``append(_:_:start:end:places:pointer:)``.
  public init(
    id: String, path: String? = nil, channel: Channel? = nil, direction: Direction = .inbound,
    agent: String? = nil, hangup: Party? = nil, rings: Int? = nil, date: String? = nil
  ) {
    self.id = id
    self.path = path
    self.channel = channel
    self.direction = direction
    self.agent = agent
    self.hangup = hangup
    self.rings = rings
    self.date = date
    self.text = []
    self.utterances = []
  }

  /// Makes room for what is going to be added.
  public mutating func reserve(bytes: Int, utterances: Int) {
    text.reserveCapacity(text.count + bytes)
    self.utterances.reserveCapacity(self.utterances.count + utterances)
  }

  /// Adds an utterance at the end.
  ///
  /// `places` offsets count from the utterance's own first byte.
  @inlinable
  public mutating func append(
    _ role: Role, _ words: some Sequence<UInt8>, start: Double? = nil, end: Double? = nil,
    places: [Utterance.Place] = [], pointer: String? = nil
  ) {
    let lower = Int32(text.count)
    text.append(contentsOf: words)
    let moved = places.map {
      Utterance.Place(offset: $0.offset + lower, line: $0.line, column: $0.column)
    }
    utterances.append(
      Utterance(
        role: role, text: lower..<Int32(text.count), start: start, end: end, places: moved,
        pointer: pointer))
  }

  /// The words of a stretch of ``text``, for a reader.
  public func string(_ range: Range<Int32>) -> String {
    String(decoding: text[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }
}
