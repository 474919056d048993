public import Etiquette

/// What a report says of the personal details in it.
public enum PrivacyMessage: Message, CaseIterable {
  /// Personal details are masked.
  case masked
  /// The name of the column of quotes in which they are masked.
  case maskedQuote
  /// The name of the column of conversations in whose numbers they are masked.
  case maskedTranscript

  /// The words.
  public var words: Localized {
    switch self {
    case .masked: Localized(zh: "已遮盖个人信息", en: "Personal details are masked")
    case .maskedQuote: Localized(zh: "原话（已遮盖个人信息）", en: "words (personal details masked)")
    case .maskedTranscript:
      Localized(zh: "会话（已遮盖个人信息）", en: "transcript (personal details masked)")
    }
  }
}
