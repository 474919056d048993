/// A sentence in the languages of the program.
public struct Localized: Sendable, Equatable {
  /// Chinese.
  public var zh: String
  /// English.
  public var en: String

  /// A sentence in both languages.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The sentence in one language.
  public subscript(language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

/// A language of the program's own words.
public enum Language: String, Sendable, CaseIterable, Codable {
  case zh, en
}
