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
  /// Aliyun's quality check: `tickets[].dialogue[]`.
  case aliyunQualityCheck = "aliyun-quality-check"
  /// Aliyun's recognition of recordings: `Result.Sentences[]`.
  case aliyunRecognition = "aliyun-recognition"
  /// Tencent's recognition of recordings: `ResultDetail[]`.
  case tencent
  /// FunASR: `sentence_info[]`.
  case funASR = "funasr"
  /// SubRip subtitles: counters, times, lines.
  case subRip = "srt"
  /// WebVTT subtitles.
  case webVTT = "webvtt"

  /// The form of decoded bytes: told by the contents, by the name where they do not.
  ///
  /// JSON counts as native here; ``VendorReader`` tells the rest by their keys.
  init(_ bytes: [UInt8], path: String?) {
    if let form = SubtitleLook(bytes, path: path) {
      self = form.isWebVTT ? .webVTT : .subRip
      return
    }
    switch JSONLook(bytes, path: path) {
    case .whole: self = .native
    case .lines: self = .nativeLines
    case .none: self = .plainText
    }
  }
}
