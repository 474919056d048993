import HanText

/// A clue as a number and its patterns; there are thousands of them in a lexicon.
extension Clue: Codable {
  /// The kinds of clues: what they are written as.
  private enum Kind: Int {
    case words, noWords, quoted, aNotA, insideWord, question
  }

  /// The clue of a snapshot.
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    let code = try container.decode(Int.self)
    let scopes = Scope.allCases
    guard let kind = Kind(rawValue: code & 0xFF), scopes.indices.contains(code >> 8) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no clue")
    }
    switch kind {
    case .words: self = .words(scopes[code >> 8], try container.decode([Pattern].self))
    case .noWords: self = .noWords(scopes[code >> 8], try container.decode([Pattern].self))
    case .quoted: self = .quoted
    case .aNotA: self = .aNotA
    case .insideWord: self = .insideWord
    case .question: self = .question
    }
  }

  /// Stores the kind and the scope as one number, then the patterns.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    switch self {
    case .words(let scope, let patterns):
      try container.encode(Kind.words.rawValue | Clue.place(of: scope) << 8)
      try container.encode(patterns)
    case .noWords(let scope, let patterns):
      try container.encode(Kind.noWords.rawValue | Clue.place(of: scope) << 8)
      try container.encode(patterns)
    case .quoted: try container.encode(Kind.quoted.rawValue)
    case .aNotA: try container.encode(Kind.aNotA.rawValue)
    case .insideWord: try container.encode(Kind.insideWord.rawValue)
    case .question: try container.encode(Kind.question.rawValue)
    }
  }

  private static func place(of scope: Scope) -> Int { Scope.allCases.firstIndex(of: scope) ?? 0 }
}
