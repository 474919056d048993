/// The options that an answer chooses.
package enum Choice {
  /// The letters of the chosen options: written as letters, or as the words of an option.
  static func letters(_ answer: String, options: [String], isBlank: Bool) -> [String] {
    guard !isBlank else { return [] }
    let names = options.indices.map(name)
    let said = QuizWords.folded(answer)
    let named = zip(names, options).filter { QuizWords.folded($1) == said && !said.isEmpty }
    if !named.isEmpty { return named.map(\.0) }
    let written = said.compactMap { Unicode.Scalar($0).map { String($0).uppercased() } }
    let known = names.isEmpty ? written : written.filter(names.contains)
    return known.count == written.count ? known : leading(answer, names)
  }

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
