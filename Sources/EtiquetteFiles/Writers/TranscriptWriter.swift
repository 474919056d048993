public import Etiquette

/// Writes transcripts in another form, from which the same is found.
public struct TranscriptWriter: Sendable {
  private let form: ConversionForm
  private let language: Language

  /// A writer of one form; `language` is that of the names for speakers and columns.
  public init(_ form: ConversionForm, language: Language) {
    self.form = form
    self.language = language
  }

  /// A file with these transcripts; only the first where the form holds one.
  public func text(_ transcripts: [Transcript]) throws(Problem) -> String {
    switch form {
    case .native: return NativeWriter().text(transcripts)
    case .csv: return TableWriter(language: language).text(transcripts)
    case .srt, .vtt:
      guard let transcript = transcripts.first else { return "" }
      return try SubtitleWriter(isWebVTT: form == .vtt, language: language).text(transcript)
    }
  }
}
