/// GIFT text whose control characters are told apart from escaped ones.
struct GIFTText {
  /// A character; a mark is one that is not escaped.
  struct Piece: Equatable {
    var character: Character
    var isEscaped: Bool

    func isMark(_ mark: Character) -> Bool { !isEscaped && character == mark }
  }

  /// The characters.
  private(set) var pieces: ArraySlice<Piece>

  init(_ source: String) {
    var pieces: [Piece] = []
    var rest = source[...]
    while let character = rest.popFirst() {
      guard character == "\\", let next = rest.first, "~=#{}:\\n".contains(next) else {
        pieces.append(Piece(character: character, isEscaped: false))
        continue
      }
      rest.removeFirst()
      pieces.append(Piece(character: next == "n" ? "\n" : next, isEscaped: true))
    }
    self.pieces = pieces[...]
  }

  private init(_ pieces: ArraySlice<Piece>) { self.pieces = pieces }

  /// The text as people read it.
  var text: String {
    String(pieces.map(\.character)).trimming { $0.isWhitespace }
  }

  var isEmpty: Bool { pieces.allSatisfy { $0.character.isWhitespace } }

  /// Without white space in front.
  var trimmed: GIFTText { GIFTText(pieces.drop { !$0.isEscaped && $0.character.isWhitespace }) }

  /// What stands in front of a mark and behind it; `nil` where the mark does not occur.
  func split(at mark: String, fromEnd: Bool = false) -> (GIFTText, GIFTText)? {
    let marks = Array(mark)
    let starts = pieces.indices.dropLast(marks.count - 1)
    func begins(_ start: Int) -> Bool {
      zip(pieces[start...], marks).allSatisfy { $0.isMark($1) }
    }
    guard let start = fromEnd ? starts.last(where: begins) : starts.first(where: begins) else {
      return nil
    }
    return (GIFTText(pieces[..<start]), GIFTText(pieces[(start + marks.count)...]))
  }

  /// The parts that begin with one of some marks, each with its mark.
  func parts(_ marks: String) -> [(mark: Character, text: GIFTText)] {
    let starts = pieces.indices.filter { index in
      !pieces[index].isEscaped && marks.contains(pieces[index].character)
    }
    return zip(starts, starts.dropFirst() + [pieces.endIndex]).map { start, end in
      (pieces[start].character, GIFTText(pieces[(start + 1)..<end]))
    }
  }

  /// The number between per cent signs in front, and the rest.
  var weighted: (percent: Double?, rest: GIFTText) {
    let text = trimmed
    guard text.pieces.first?.isMark("%") == true,
      let end = text.pieces.dropFirst().firstIndex(where: { $0.isMark("%") }),
      let percent = Double(String(text.pieces[..<end].dropFirst().map(\.character))),
      percent.magnitude <= 100
    else { return (nil, text) }
    return (percent, GIFTText(text.pieces[(end + 1)...]))
  }
}

extension StringProtocol {
  /// Without characters of some kind at either end.
  func trimming(_ isLoose: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isLoose(first) { rest = rest.dropFirst() }
    while let last = rest.last, isLoose(last) { rest = rest.dropLast() }
    return String(rest)
  }
}
