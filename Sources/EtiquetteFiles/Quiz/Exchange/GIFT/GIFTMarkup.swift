/// A text of a stated format made plain.
struct GIFTMarkup {
  /// The formats that texts in GIFT can name in front.
  enum Format: String, CaseIterable {
    case html, moodle, plain, markdown
  }

  /// The text without markup.
  private(set) var text: String
  /// Whether layout, links or pictures are gone.
  private(set) var isChanged = false

  /// Reads a text; the format stays as it was where the text names none.
  init(_ source: String, _ format: inout Format?) {
    text = source
    let named = Format.allCases.first { source.hasPrefix("[\($0.rawValue)]") }
    if let named {
      text = String(source.dropFirst(named.rawValue.count + 2))
      format = named
    }
    switch format {
    case .plain, .markdown: break
    case .html: strip()
    case .moodle, nil: if text.contains(GIFTMarkup.tags) { strip() }
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    text = lines.joined(separator: "\n").trimming { $0.isWhitespace }
  }

  nonisolated(unsafe) private static let tags =
    /<\/?(?:p|br|b|i|u|em|strong|span|div|ul|ol|li|img|a|sub|sup|table|tr|td)\b[^<>]*>/
    .ignoresCase()
  nonisolated(unsafe) private static let breaks =
    /<br[^<>]*>\n?|<\/(p|div|li|tr)>\s*/.ignoresCase()
  nonisolated(unsafe) private static let blocks = /<(p|div)>/.ignoresCase()
  nonisolated(unsafe) private static let anyTag = /<[a-zA-Z\/!][^<>]*>/

  private mutating func strip() {
    text = text.replacing(GIFTMarkup.breaks, with: "\n")
    text = text.replacing(GIFTMarkup.blocks, with: "")
    isChanged = text.contains(GIFTMarkup.anyTag)
    text = text.replacing(GIFTMarkup.anyTag, with: "")
    for (name, character) in [
      ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
      ("&apos;", "'"), ("&amp;", "&"),
    ] {
      text = text.replacing(name, with: character)
    }
  }
}
