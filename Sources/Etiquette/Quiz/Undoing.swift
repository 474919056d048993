import HanText

/// What makes words of an answer something else than the wording says: another thing, or one that is not done.
extension SpokenAnswer {
  /// Whether the clause of some words names another thing of the kind that a wording names.
  func names(_ rivals: Rivals, at place: Range<Int>) -> Bool {
    rivals.areNamed(in: clause(of: place))
  }

  /// Whether the clause of some words leaves to the customer what a wording says that we do: 您自己派人来看.
  func leaves(_ wording: Wording, at place: Range<Int>) -> Bool {
    guard wording.units.first == SpokenAnswer.me else { return false }
    let clause = clause(of: place)
    guard clause.first != SpokenAnswer.me else { return false }
    return clause.indices.contains { start in
      let rest = clause[start...]
      return words.selves.contains {
        rest.starts(with: $0) && rest.dropFirst($0.count).first != SpokenAnswer.of
      }
    }
  }

  /// Whether the clause of some words says that what a wording says does not come about: 到不了账, 派不出人,
  /// 报停办不了.
  func undoes(_ wording: Wording, at place: Range<Int>) -> Bool {
    guard wording.isPositive else { return false }
    let clause = clause(of: place)
    let isUndone = clause.indices.dropFirst().dropLast().contains { index in
      clause[index] == SpokenAnswer.not && words.ends.contains(clause[index + 1])
        && clause[index - 1] != clause[index + 1] && wording.units.contains(clause[index - 1])
    }
    let isOpen = place.upperBound < reading.symbols.count
    return isUndone
      || wording.isOffer && isOpen && reading.symbols[place.upperBound].edge < .comma
        && words.failures.contains {
          $0.match(reading, at: place.upperBound, contact: .front, tolerance: tolerance) != nil
        }
  }

  private func clause(of place: Range<Int>) -> [UInt16] {
    let clause = reading.stretch(around: place.prefix(1), until: .comma)
    return reading.symbols[clause].map(\.unit)
  }

  /// 的: 您自己的水表 leaves nothing to the customer.
  private static let of: UInt16 = 0x7684
  /// 我.
  private static let me: UInt16 = 0x6211
  /// 不.
  private static let not: UInt16 = 0x4E0D
}
