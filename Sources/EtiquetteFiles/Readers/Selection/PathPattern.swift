/// A pattern for paths below a folder: `*.txt`, `2026-11/**`, `**/窗口/*`.
///
/// `*` stands for any characters of a name, `?` for one, `[a-z]` and `[!a-z]` for one of a set,
/// `**` for any number of folders. A pattern without a slash fits a name at any depth; one that
/// fits a folder speaks of everything below it.
public struct PathPattern: Sendable, Equatable {
  private enum Part: Sendable, Equatable {
    case folders
    case name([Sign])
  }

  fileprivate enum Sign: Sendable, Equatable {
    case many
    case one
    case literal(Character)
    case set([ClosedRange<Character>], isNegated: Bool)
  }

  private let parts: [Part]
  /// The extension that the pattern itself names, as in `*.dat`.
  let namedExtension: String?

  /// A pattern; `nil` where it names nothing.
  public init?(_ text: String) {
    let names = text.split(separator: "/").filter { $0 != "." }
    guard let last = names.last else { return nil }
    var parts = names.map { $0 == "**" ? Part.folders : .name(PathPattern.signs($0)) }
    // What ends in folders speaks of what is in them.
    if last == "**" { parts.append(.name([.many])) }
    self.parts = text.contains("/") || names == ["**"] ? parts : [.folders] + parts
    let suffix = last.lastIndex(of: ".").map { String(last[last.index(after: $0)...]) } ?? ""
    let isOpen = suffix.contains { $0 == "*" || $0 == "?" || $0 == "[" }
    namedExtension = suffix.isEmpty || isOpen ? nil : suffix
  }

  /// Whether a path below the folder fits.
  package func fits(_ path: [Substring]) -> Bool {
    matches(parts[...], path[...], isMany: { $0 == .folders }, fits: PathPattern.fits)
  }

  private static func fits(_ part: Part, _ name: Substring) -> Bool {
    guard case .name(let signs) = part else { return true }
    let characters = Array(name)[...]
    return matches(signs[...], characters, isMany: { $0 == .many }) { $0.fits($1) }
  }

  private static func signs(_ name: Substring) -> [Sign] {
    var signs: [Sign] = []
    var rest = name
    while let character = rest.popFirst() {
      switch character {
      case "*": signs.append(.many)
      case "?": signs.append(.one)
      case "[": signs.append(set(&rest) ?? .literal(character))
      default: signs.append(.literal(character))
      }
    }
    return signs
  }

  /// The set behind an opening bracket; `nil`, and nothing taken, where it is never closed.
  private static func set(_ rest: inout Substring) -> Sign? {
    var members = rest
    let isNegated = members.first == "!" || members.first == "^"
    if isNegated { members.removeFirst() }
    var ranges: [ClosedRange<Character>] = []
    while let lower = members.popFirst() {
      if lower == "]", !ranges.isEmpty {
        rest = members
        return .set(ranges, isNegated: isNegated)
      }
      let tail = members.dropFirst()
      if members.first == "-", let upper = tail.first, upper != "]" {
        members = tail.dropFirst()
        ranges.append(min(lower, upper)...max(lower, upper))
      } else {
        ranges.append(lower...lower)
      }
    }
    return nil
  }
}

extension PathPattern.Sign {
  fileprivate func fits(_ character: Character) -> Bool {
    switch self {
    case .many, .one: true
    case .literal(let wanted): wanted == character
    case .set(let ranges, let isNegated):
      ranges.contains { $0.contains(character) } != isNegated
    }
  }
}

/// Whether the pieces fit all elements, where a piece of many takes any number of them.
///
/// Only the last piece of many is ever taken back, so the time is bounded by the product of both.
private func matches<Piece, Element>(
  _ pieces: ArraySlice<Piece>, _ elements: ArraySlice<Element>, isMany: (Piece) -> Bool,
  fits: (Piece, Element) -> Bool
) -> Bool {
  var piece = pieces.startIndex
  var element = elements.startIndex
  var retry: (piece: Int, element: Int)?
  while element < elements.endIndex {
    if piece < pieces.endIndex, isMany(pieces[piece]) {
      retry = (piece, element)
      piece += 1
    } else if piece < pieces.endIndex, fits(pieces[piece], elements[element]) {
      piece += 1
      element += 1
    } else if let last = retry {
      piece = last.piece + 1
      element = last.element + 1
      retry = (last.piece, element)
    } else {
      return false
    }
  }
  return pieces[piece...].allSatisfy(isMany)
}
