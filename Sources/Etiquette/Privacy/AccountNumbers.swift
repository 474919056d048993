/// What a service knows a person by, behind or in front of the words for it: the number of a
/// meter, of an account, or a chat name.
struct AccountNumbers {
  let places: [Range<Int>]

  init(_ passage: Passage, _ runs: [NumberRun], _ taken: [Range<Int>]) {
    var (numbers, others): ([Range<Int>], [Range<Int>]) = ([], [])
    var lengths: Set<Int> = []
    for run in runs {
      let rest = run.rest(besides: taken)
      guard !rest.isEmpty else { continue }
      if Self.isAccount(run, rest, in: passage) {
        let several = Self.several(run, rest)
        lengths.formUnion(several.map(\.count))
        numbers += several.map { Self.withLetters(run.places($0), in: passage) }
      } else if rest.count > 5, lengths.contains(rest.count), Self.isAnother(run, rest, in: passage)
      {
        others.append(run.places(rest))
      }
    }
    places = numbers + others + Self.chatNames(in: passage)
  }

  /// The groups of a run where all are numbers of one length by themselves.
  private static func several(_ run: NumberRun, _ rest: Range<Int>) -> [Range<Int>] {
    let edges = run.groups.filter { rest.contains($0) } + [rest.upperBound]
    let groups = zip(edges, edges.dropFirst()).map { $0..<$1 }
    let isSeveral =
      groups.count > 1 && groups.allSatisfy { $0.count > 5 && $0.count == groups[0].count }
    return isSeveral ? groups : [rest]
  }

  private static func isAccount(
    _ run: NumberRun, _ rest: Range<Int>, in passage: Passage
  ) -> Bool {
    guard (4...24).contains(rest.count), !run.isAmount(rest, in: passage) else { return false }
    switch run.label(rest, in: passage) {
    case .account, .card, .chat: return true
    case .phone, .identityCard, .impersonal: return false
    case nil:
      guard rest.count >= 6 else { return false }
      return NumberLabel.behind(in: passage, at: run.places(rest).upperBound) == .account
    }
  }

  /// Whether a number that is as long as an account's before may be another: 一个…，还有….
  private static func isAnother(
    _ run: NumberRun, _ rest: Range<Int>, in passage: Passage
  ) -> Bool {
    guard !run.isAmount(rest, in: passage) else { return false }
    switch run.label(rest, in: passage) {
    case .account, nil: return true
    case .phone, .identityCard, .card, .chat, .impersonal: return false
    }
  }

  /// A number with the letters that belong to it, such as GS20230015.
  private static func withLetters(_ place: Range<Int>, in passage: Passage) -> Range<Int> {
    var (lower, upper) = (place.lowerBound, place.upperBound)
    let isMark = { (place: Int) in passage.isLatin(place) || passage.holds("-_".utf16, place) }
    while isMark(lower - 1),
      passage.isLatin(lower) || NumberLabel.ending(in: passage, before: lower) == nil
    { lower -= 1 }
    while passage.isLatin(upper) || passage.isFigure(upper) { upper += 1 }
    while passage.holds("-_".utf16, lower) { lower += 1 }
    return lower..<upper
  }

  /// Names of letters behind 微信号 and the like.
  private static func chatNames(in passage: Passage) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var place = 0
    while place < passage.units.count {
      let start = place
      while passage.isLatin(place) || passage.isFigure(place)
        || passage.holds("-_".utf16, place) && place > start
      { place += 1 }
      if place - start > 5, passage.isLatin(start),
        case .chat? = NumberLabel.nearest(in: passage, before: start)
      {
        places.append(start..<place)
      }
      place = max(place, start + 1)
    }
    return places
  }
}
