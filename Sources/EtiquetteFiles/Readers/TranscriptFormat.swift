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
  /// Alibaba's DashScope: `transcripts[].sentences[]`.
  case dashScope = "dashscope"
  /// Tencent's recognition of recordings: `ResultDetail[]`.
  case tencent
  /// iFlytek: `orderResult`, or a list in `data`.
  case iFlytek = "iflytek"
  /// FunASR: `sentence_info[]`.
  case funASR = "funasr"
  /// Whisper and WhisperX: `segments[]`.
  case whisper
  /// Amazon's Call Analytics and Contact Lens: `Transcript[]`.
  case amazonCallAnalytics = "amazon-call-analytics"
  /// Amazon Transcribe: `results.items[]`.
  case amazonTranscribe = "amazon-transcribe"
  /// Azure: `recognizedPhrases[]` or `phrases[]`.
  case azure
  /// Google's Speech-to-Text: `results[].alternatives[]`.
  case google
  /// Google's Conversational Insights: `entries[]`.
  case googleInsights = "google-insights"
  /// Huawei: `segments[].result`, or a `callId` with what was said.
  case huawei
  /// Volcengine: `result.utterances[]`.
  case volcengine
  /// Deepgram: `results.utterances[]`.
  case deepgram
  /// AssemblyAI: `utterances[]`.
  case assemblyAI = "assemblyai"
  /// Twilio's Voice Intelligence: `sentences[]`.
  case twilio
  /// SubRip subtitles: counters, times, lines.
  case subRip = "srt"
  /// WebVTT subtitles.
  case webVTT = "webvtt"
  /// CSV or TSV: one utterance a row.
  case table
  /// Praat's TextGrid: a tier for each speaker.
  case textGrid = "textgrid"
  /// ELAN's annotation documents: a tier for each speaker.
  case elan = "eaf"

  /// The form of decoded bytes: told by the contents, by the name where they do not.
  ///
  /// JSON counts as native here; ``VendorReader`` tells the rest by their keys.
  init(_ bytes: [UInt8], path: String?) {
    if let form = SubtitleLook(bytes, path: path) {
      self = form.isWebVTT ? .webVTT : .subRip
      return
    }
    if TextGridReader.looks(bytes, path: path) {
      self = .textGrid
      return
    }
    if ElanReader.looks(bytes, path: path) {
      self = .elan
      return
    }
    switch JSONLook(bytes, path: path) {
    case .whole: self = .native
    case .lines: self = .nativeLines
    case .none: self = TableLook.isTable(bytes, path: path) ? .table : .plainText
    }
  }
}
