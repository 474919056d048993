/// One line or segment of one speaker.
public struct Utterance: Sendable, Equatable {
  /// Who speaks.
  public var role: Role
  /// The words: byte offsets into the transcript's ``Transcript/text``.
  public var text: Range<Int32>
  /// When it begins, in seconds from the start of the recording.
  public var start: Double?
  /// When it ends, in seconds.
  public var end: Double?
  /// Where its words stand in the input, one entry for each physical line, in ascending order.
  ///
  /// Empty where the input has no lines.
  public var places: [Place]
  /// Where it stands in a JSON input, such as `/utterances/3`; `nil` where the input has lines.
  public var pointer: String?

  /// Where a stretch of an utterance begins in the input.
  public struct Place: Sendable, Equatable {
    /// The byte offset into ``Transcript/text`` from which this place counts.
    public var offset: Int32
    /// The line of the input, from 1.
    public var line: Int32
    /// The column of the first character in that line, in Unicode scalars, from 1.
    public var column: Int32

    /// A place in the input.
    public init(offset: Int32, line: Int32, column: Int32) {
      self.offset = offset
      self.line = line
      self.column = column
    }
  }

  /// An utterance over a stretch of a transcript's text.
  public init(
    role: Role, text: Range<Int32>, start: Double? = nil, end: Double? = nil,
    places: [Place] = [], pointer: String? = nil
  ) {
    self.role = role
    self.text = text
    self.start = start
    self.end = end
    self.places = places
    self.pointer = pointer
  }
}
