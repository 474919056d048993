import Etiquette

/// What the names of files tell of their transcripts: `{date}-{agent}-{id}`.
///
/// The pattern is held against the name without its extension, and, where it has slashes, against
/// as many folders: `{agent}/{date}-{id}`. `{*}` stands for anything.
public struct NamePattern: Sendable, Equatable {
  /// What a name can tell.
  public enum Field: String, Sendable, CaseIterable {
    case date, agent, id
    /// Anything, which nobody wants to know.
    case any = "*"
  }

  /// What is wrong with a pattern.
  public enum Fault: Error, Equatable {
    /// A field that does not exist, or a brace that is not closed.
    case unknownField(String)
    /// No field at all, so that names would tell nothing.
    case noField
  }

  private enum Piece: Equatable {
    case literal(String)
    case field(Field)
  }

  /// The pattern as it was written.
  public let text: String
  private let pieces: [Piece]
  private let names: Int

  /// A pattern as it is written on the command line.
  public init(_ text: String) throws(Fault) {
    var pieces: [Piece] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
      let close = rest[open...].firstIndex(of: "}") ?? rest.endIndex
      let name = String(rest[rest.index(after: open)..<close])
      guard close < rest.endIndex, let field = Field(rawValue: name) else {
        throw .unknownField(name)
      }
      pieces.append(.field(field))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
    guard pieces.contains(where: { $0 != .literal(text) && $0 != .field(.any) }) else {
      throw .noField
    }
    self.text = text
    self.pieces = pieces
    names = text.utf8.count { $0 == UInt8(ascii: "/") } + 1
  }

  /// What a path tells; `nil` where it does not fit.
  package func values(in path: String) -> [Field: String]? {
    let names = path.utf8.split(separator: UInt8(ascii: "/")).suffix(names).map(Substring.init)
    guard names.count == self.names, let last = names.last else { return nil }
    let stem = last.lastIndex(of: ".").map { $0 > last.startIndex ? last[..<$0] : last } ?? last
    let name = (names.dropLast() + [stem]).joined(separator: "/")
    var failed: Set<Place> = []
    return read(pieces[...], Substring(name), &failed)
  }

  /// Where some pieces and the text that is left begin.
  private struct Place: Hashable {
    var piece: Int
    var text: Substring.Index
  }

  /// Takes the pieces from the text; what is no date is as short as the rest allows.
  ///
  /// What has failed somewhere is not tried there again, or fields side by side would be tried in
  /// every way.
  private func read(
    _ pieces: ArraySlice<Piece>, _ text: Substring, _ failed: inout Set<Place>
  ) -> [Field: String]? {
    guard let first = pieces.first else { return text.isEmpty ? [:] : nil }
    let place = Place(piece: pieces.startIndex, text: text.startIndex)
    if failed.contains(place) { return nil }
    let values = read(first, before: pieces.dropFirst(), text, &failed)
    if values == nil { failed.insert(place) }
    return values
  }

  private func read(
    _ piece: Piece, before others: ArraySlice<Piece>, _ text: Substring, _ failed: inout Set<Place>
  ) -> [Field: String]? {
    switch piece {
    case .literal(let words):
      return text.hasPrefix(words) ? read(others, text.dropFirst(words.count), &failed) : nil
    case .field(.date):
      var rest = text
      guard let day = Day(takenFrom: &rest), var values = read(others, rest, &failed) else {
        return nil
      }
      values[.date] = day.description
      return values
    case .field(let field):
      var end = text.startIndex
      while end < text.endIndex, text[end] != "/" {
        end = text.index(after: end)
        guard var values = read(others, text[end...], &failed) else { continue }
        values[field] = String(text[..<end])
        return values
      }
      return nil
    }
  }
}
