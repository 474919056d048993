/// The forms in which an input may hold transcripts.
///
/// A new form is a case here, a line in ``init(_:path:)`` and a reader of its own.
public enum TranscriptFormat: String, Sendable, CaseIterable {
  /// One utterance a line: `[time] role：text`.
  case plainText = "plain-text"
  /// The native format: one JSON object, or a list of them.
  case native
  /// The native format, one JSON object a line.
  case nativeLines = "native-lines"
  /// SubRip subtitles: counters, times, lines.
  case subRip = "srt"
  /// WebVTT subtitles.
  case webVTT = "webvtt"
  /// CSV or TSV: one utterance a row.
  case table

  /// The form of decoded bytes: told by the contents, by the name where they do not.
  init(_ bytes: [UInt8], path: String?) {
    if let form = SubtitleLook(bytes, path: path) {
      self = form.isWebVTT ? .webVTT : .subRip
      return
    }
    switch JSONLook(bytes, path: path) {
    case .whole: self = .native
    case .lines: self = .nativeLines
    case .none: self = TableLook.isTable(bytes, path: path) ? .table : .plainText
    }
  }
}
