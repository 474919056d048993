public import Etiquette
public import HanText

/// What was read from one input: its transcripts, and everything that could not be read.
public struct FileContents: Sendable, Equatable {
  /// The transcripts, in the order of the input.
  public var transcripts: [Transcript]
  /// What could not be read, by line.
  public var problems: [Problem]
  /// The encoding of the input, where it has one.
  public var encoding: TextEncoding?
  /// The form of the input, where it was read as far as that.
  public var format: TranscriptFormat?
  /// How many values no number stands for, such as `NaN`, and that are taken as absent.
  public var absent = 0

  /// The contents of an input.
  public init(
    transcripts: [Transcript] = [], problems: [Problem] = [], encoding: TextEncoding? = nil,
    format: TranscriptFormat? = nil
  ) {
    self.transcripts = transcripts
    self.problems = problems
    self.encoding = encoding
    self.format = format
  }
}
