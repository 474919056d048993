/// Names that stand at a number with nothing between, or with the words for it, as people write
/// contacts: 张三13812345678, 13812345678张三, 张三身份证….
extension Names {
  /// Numbers of so many digits are somebody's.
  private static let least = 10

  /// What of the details that are found is a number of a person.
  static func numbers(_ places: [Range<Int>], in passage: Passage) -> [Range<Int>] {
    places.filter { place in
      (passage.holds("+".utf16, place.lowerBound)
        || NumberRun.value(of: passage[place.lowerBound]) != nil)
        && place.count { NumberRun.value(of: passage[$0]) != nil } >= least
    }
  }

  static func attached(to numbers: [Range<Int>], in passage: Passage) -> [Range<Int>] {
    numbers.flatMap { number -> [Range<Int>] in
      let label = NumberLabel.start(in: passage, before: number.lowerBound)
      let names = [
        name(in: passage, endingAt: number.lowerBound), name(in: passage, endingAt: label),
        name(in: passage, startingAt: number.upperBound),
      ]
      return names.compactMap(\.self)
    }
  }

  /// A name in front of a number, or of the words for it.
  private static func name(in passage: Passage, endingAt end: Int) -> Range<Int>? {
    (max(0, end - 4)..<max(0, end - 1)).map { $0..<end }.first { name in
      let edge = name.lowerBound
      return isName(name, in: passage)
        && (passage.isGap(edge - 1) || passage.isNumber(before: edge)
          || NumberLabel.start(in: passage, before: edge) < edge)
    }
  }

  /// A name behind a number, and nothing behind it but what is said of persons.
  private static func name(in passage: Passage, startingAt start: Int) -> Range<Int>? {
    (2...4).map { start..<start + $0 }.first { name in
      let isEnd = passage.isGap(name.upperBound) || passage.isFigure(name.upperBound)
      return isName(name, in: passage)
        && (isEnd || name.count > 2 && NameContext.behind(passage, name.upperBound) > 0)
    }
  }

  /// A surname, and behind it characters that tell of a given name, or count brothers as in 张三.
  private static func isName(_ name: Range<Int>, in passage: Passage) -> Bool {
    guard let surname = Surnames.length(in: passage, at: name.lowerBound),
      !CommonWords.begin(passage, name.lowerBound),
      !CommonWords.end(passage, before: name.upperBound)
    else { return false }
    let given = name.dropFirst(surname)
    let isTold =
      GivenNames.weight(in: passage, of: given) > 0
      || given.allSatisfy { NumberRun.value(of: passage[$0]) != nil }
    return (1...2).contains(given.count) && isTold
      && Titles.length(in: passage, at: given.lowerBound) == nil
      && given.allSatisfy { PersonName.isGiven(passage, $0) }
  }
}
