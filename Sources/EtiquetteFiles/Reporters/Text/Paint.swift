/// Colours a piece of terminal text, or leaves it as it is.
struct Paint: Sendable {
  /// The colours of a report, as the terminal numbers them.
  enum Colour: String {
    case bold = "1"
    case dim = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case cyan = "36"
  }

  let colours: Bool

  func callAsFunction(_ text: String, _ colour: Colour?) -> String {
    guard colours, let colour, !text.isEmpty else { return text }
    return "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m"
  }
}
