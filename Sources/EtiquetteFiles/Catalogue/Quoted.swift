import Etiquette

/// What a message quotes of an input, short enough to be read in it.
enum Quoted {
  /// Terminal cells of a quotation, and how many of several are shown.
  private static let width = 48
  private static let most = 12

  /// The beginning of a quotation.
  static func short(_ text: String) -> String { Terminal.cut(text, to: width) }

  /// The beginning of a quotation from a file beside the transcripts, which may name a customer.
  static func masked(_ text: String) -> String { short(Problem.masked(text)) }

  /// The first of several.
  static func some(_ texts: [String], _ separator: String) -> String {
    texts.prefix(most).map(short).joined(separator: separator)
      + (texts.count > most ? separator + Terminal.dots : "")
  }
}
