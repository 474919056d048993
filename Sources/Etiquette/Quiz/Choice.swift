/// The options that an answer chooses.
package enum Choice {
  /// The letters of the chosen options: written as letters, or as the words of an option.
  static func letters(_ answer: String, options: [String], isBlank: Bool) -> [String] {
    guard !isBlank else { return [] }
    let names = options.indices.map(name)
    let said = QuizWords.folded(answer)
    let named = zip(names, options).filter { QuizWords.folded($1) == said && !said.isEmpty }
    if !named.isEmpty { return named.map(\.0) }
    let chosen = said.split { !Choice.isLetter($0) }
    let around = said.map { Choice.isLetter($0) ? Choice.gap : $0 }.split(separator: Choice.gap)
    let isSentence = !chosen.isEmpty && around.allSatisfy { Choice.isFilled($0) }
    let written = (isSentence ? chosen.flatMap { $0 } : said).compactMap {
      Unicode.Scalar($0).map { String($0).uppercased() }
    }
    let known = names.isEmpty ? written : written.filter(names.contains)
    return known.count == written.count ? known : leading(answer, names)
  }

  private static let gap: UInt16 = 0

  private static func isLetter(_ unit: UInt16) -> Bool { (0x61...0x7A).contains(unit) }

  /// Whether characters around the letters only say that they are the answer: 答案是B, 我选B和C.
  private static func isFilled(_ units: ArraySlice<UInt16>) -> Bool {
    var rest = units
    while !rest.isEmpty {
      guard let filler = fillers.first(where: { rest.starts(with: $0) }) else { return false }
      rest = rest.dropFirst(filler.count)
    }
    return true
  }

  private static let fillers = [
    "正确答案", "答案", "应该", "应当", "选择", "选项", "觉得", "认为", "本题", "这题", "这道题", "我", "选", "是",
    "为", "答", "项", "和", "与", "跟", "以及", "还有", "都", "对", "吧", "的", "就", "应", "该",
  ].map(QuizWords.folded)

  /// The letter of an option, from A.
  package static func name(_ index: Int) -> String {
    UInt8(exactly: index + 65).map { String(Unicode.Scalar($0)) } ?? ""
  }

  /// The letter in front of an option's words, as in `B. 请稍等`.
  private static func leading(_ answer: String, _ names: [String]) -> [String] {
    let trimmed = answer.drop { $0.isWhitespace }
    guard let first = trimmed.first.map({ String($0).uppercased() }), names.contains(first),
      let mark = trimmed.dropFirst().first, ".．、:：)）,，。;； ".contains(mark)
    else { return [] }
    return [first]
  }
}

extension Question {
  /// Whether an answer to a choice is given but names none of the options.
  public func lacks(_ answer: String) -> Bool {
    guard !options.isEmpty, !answer.allSatisfy(\.isWhitespace) else { return false }
    return Choice.letters(answer, options: options, isBlank: false).isEmpty
  }
}
