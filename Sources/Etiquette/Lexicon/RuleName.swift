import HanText

/// A name for one or several rules: a rule's identifier, a group of the score card, or either
/// with `*` for any characters.
///
/// Where a rule and a group share a name, the rule is meant; `closing*` or `group:closing` name
/// the others.
public struct RuleName: Hashable, Sendable {
  /// The name as written.
  public let text: String

  /// A name, as written.
  public init(_ text: String) { self.text = text }

  /// Whether it is a rule's own identifier and nothing wider.
  public func isExact(in lexicon: Lexicon) -> Bool { lexicon.rule(text) != nil }

  /// The rules that it names, in the order of the rule book; none where it names nothing.
  public func rules(in lexicon: Lexicon) -> [String] {
    if isExact(in: lexicon) { return [text] }
    let isGroup = text.hasPrefix(Self.group)
    let pattern = Array((isGroup ? text.dropFirst(Self.group.count) : text[...]).unicodeScalars)
    return lexicon.rules.filter { rule in
      Self.fits(rule.group, pattern) || !isGroup && Self.fits(rule.id, pattern)
    }.map(\.id)
  }

  /// The known name that was most likely meant by one that names nothing.
  public func nearest(in lexicon: Lexicon) -> String? {
    let groups = lexicon.scoreCard.groups.map(\.id)
    let known = lexicon.rules.map(\.id) + groups + groups.map { Self.group + $0 }
    return nearestName(to: text, in: known)
  }

  private static let group = "group:"

  /// Whether a name fits a pattern, in which `*` stands for any characters.
  private static func fits(_ name: String, _ pattern: [Unicode.Scalar]) -> Bool {
    var reachable: Set<Int> = [0]
    func skipStars() {
      for place in pattern.indices where reachable.contains(place) && pattern[place] == "*" {
        reachable.insert(place + 1)
      }
    }
    skipStars()
    for scalar in name.unicodeScalars {
      reachable = Set(
        reachable.compactMap { place in
          guard place < pattern.count else { return nil }
          if pattern[place] == "*" { return place }
          return pattern[place] == scalar ? place + 1 : nil
        })
      skipStars()
    }
    return reachable.contains(pattern.count)
  }
}
