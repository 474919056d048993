/// A form in which transcripts can be written.
public enum ConversionForm: String, Sendable, CaseIterable {
  /// Native JSON: one object, or a list of them.
  case native
  /// SRT subtitles: one transcript.
  case srt
  /// WebVTT subtitles: one transcript, with what is known of the call in a note.
  case vtt
  /// A table for spreadsheets: one utterance a row.
  case csv

  /// Whether a file holds only one transcript.
  public var holdsOne: Bool { self == .srt || self == .vtt }

  /// What the name of a file ends with, without the dot.
  public var suffix: String { self == .native ? "json" : rawValue }
}
