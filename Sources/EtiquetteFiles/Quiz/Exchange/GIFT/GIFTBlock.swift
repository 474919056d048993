/// The lines of one question in GIFT, up to an empty one.
struct GIFTBlock {
  /// The number of its first line.
  var line: Int
  /// The text without comments.
  var text = ""
  /// What comments say of its identifier and its tags.
  var id: String?
  var tags: [String] = []
  /// Comments that say something else.
  var comments: [(line: Int, text: String)] = []

  /// The blocks of a file.
  static func blocks(_ source: String) -> [GIFTBlock] {
    var blocks: [GIFTBlock] = []
    var block: GIFTBlock?
    let lines = source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let words = line.drop { $0.isWhitespace }
      guard !words.isEmpty else {
        if let block { blocks.append(block) }
        block = nil
        continue
      }
      var open = block ?? GIFTBlock(line: index + 1)
      open.add(String(words), line: index + 1)
      // A category is one line, whether or not an empty one follows.
      let isWhole = open.text.hasPrefix(category)
      if isWhole { blocks.append(open) }
      block = isWhole ? nil : open
    }
    return blocks + (block.map { [$0] } ?? [])
  }

  static let category = "$CATEGORY:"

  private mutating func add(_ line: String, line number: Int) {
    guard line.hasPrefix("//") else {
      if text.isEmpty { self.line = number }
      text += text.isEmpty ? line : "\n" + line
      return
    }
    let comment = line.dropFirst(2)
    let ids = GIFTBlock.bracketed("id", comment)
    let tags = GIFTBlock.bracketed("tag", comment)
    id = ids.first ?? id
    self.tags += tags
    let isOwn = !ids.isEmpty || !tags.isEmpty || comment.contains(GIFTBlock.heading)
    if !isOwn { comments.append((number, comment.trimmingPrefix { $0.isWhitespace }.description)) }
  }

  /// What Moodle writes above a question.
  nonisolated(unsafe) private static let heading = /^\s*question: \d+\s+name:/

  /// The texts of `[id:…]` or `[tag:…]`.
  private static func bracketed(_ name: String, _ comment: Substring) -> [String] {
    var found: [String] = []
    var rest = comment
    while let start = rest.firstRange(of: "[\(name):") {
      var text = ""
      rest = rest[start.upperBound...]
      while let character = rest.popFirst(), character != "]" {
        text.append(character == "\\" ? rest.popFirst() ?? character : character)
      }
      found.append(text)
    }
    return found
  }
}
