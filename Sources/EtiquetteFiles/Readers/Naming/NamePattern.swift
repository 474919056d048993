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
    names = text.count { $0 == "/" } + 1
  }

  /// What a path tells; `nil` where it does not fit.
  func values(in path: String) -> [Field: String]? {
    let names = path.split(separator: "/").suffix(names)
    guard names.count == self.names, let last = names.last else { return nil }
    let stem = last.lastIndex(of: ".").map { $0 > last.startIndex ? last[..<$0] : last } ?? last
    var values: [Field: String] = [:]
    let name = (names.dropLast() + [stem]).joined(separator: "/")
    return read(pieces[...], Substring(name), &values) ? values : nil
  }

  /// Takes the pieces from the text; what is no date is as short as the rest allows.
  private func read(
    _ pieces: ArraySlice<Piece>, _ text: Substring, _ values: inout [Field: String]
  ) -> Bool {
    guard let first = pieces.first else { return text.isEmpty }
    let others = pieces.dropFirst()
    switch first {
    case .literal(let words):
      return text.hasPrefix(words) && read(others, text.dropFirst(words.count), &values)
    case .field(.date):
      var rest = text
      guard let day = Day(takenFrom: &rest), read(others, rest, &values) else { return false }
      values[.date] = day.description
      return true
    case .field(let field):
      var end = text.startIndex
      while end < text.endIndex, text[end] != "/" {
        end = text.index(after: end)
        guard read(others, text[end...], &values) else { continue }
        values[field] = String(text[..<end])
        return true
      }
      return false
    }
  }
}
