public import Etiquette

/// Something the program says to people, in each of its languages.
///
/// The closed enums that conform to it are, together with the names and sentences beside them,
/// all of the program's own text.
public protocol Message: Sendable {
  /// The words.
  var words: Localized { get }
}

extension Message {
  /// The words in one language.
  public func text(_ language: Language) -> String { words[language] }
}
