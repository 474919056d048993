import HanText

/// The question, for finding sentences of an answer that only repeat it.
struct Echo {
  private let prompt: [UInt16]
  /// Where the question says 他 or 她, of a customer.
  private let thirds: Set<Int>
  /// Words for a customer, folded: by these, and by 你, a sentence tells of the scene.
  private let customers: [[UInt16]]

  /// The shortest stretch that counts as copied.
  private static let block = 4
  /// The least copied characters that make a sentence an echo.
  private static let least = 10

  init(_ prompt: String, customers: [String]) {
    // 他 alone is told from 您 by ``thirds``.
    self.customers = customers.map { QuizWords.folded($0).map(Echo.person) }
      .filter { $0 != [Wording.you] }
    let units = Reading(PlainText(prompt).text).units
    self.prompt = units.map(Echo.person)
    thirds = Set(units.indices.filter { [Echo.he, Echo.she].contains(units[$0]) })
  }

  /// The symbols that do nothing but repeat the question.
  func echoed(_ reading: Reading) -> [Bool] {
    let sources = sources(reading.symbols.map { Echo.person($0.unit) })
    let copied = sources.map { $0 != nil }
    var echoed = [Bool](repeating: false, count: copied.count)
    guard retells(sources, reading) else { return echoed }
    var start = 0
    while start < copied.count {
      let sentence = reading.stretch(around: start..<start + 1, until: .stop)
      let count = copied[sentence].count { $0 }
      if count >= Echo.least, count * 4 >= sentence.count * 3, !asks(sentence, copied, reading) {
        for index in sentence where copied[index] || isEchoed(index, copied, reading) {
          echoed[index] = true
        }
      }
      start = sentence.upperBound
    }
    return echoed
  }

  /// Whether what an answer copies tells of the scene: it begins as the question does, or speaks of its
  /// persons.
  ///
  /// A rule or a reason that the question gives, and that is to be said, does neither; nor does 请您打,
  /// where the question has 请他打.
  private func retells(_ sources: [Int?], _ reading: Reading) -> Bool {
    reading.symbols.indices.contains { index in
      guard let source = sources[index] else { return false }
      let unit = reading.symbols[index].unit
      let isSpoken = thirds.contains(source) && [Wording.you, Wording.polite].contains(unit)
      let ahead = reading.symbols[index...].lazy.map { Echo.person($0.unit) }
      return ahead.first == Wording.you && !isSpoken
        || ahead.starts(with: prompt.prefix(Echo.block))
        || customers.contains { ahead.starts(with: $0) }
    }
  }

  /// Whether a clause of a sentence asks somebody for what the question says is to be asked for, gives what
  /// it says as a reason, or introduces the trainee as it does: it begins with words of its own for that,
  /// and the sentence holds less than half of the question.
  private func asks(_ sentence: Range<Int>, _ copied: [Bool], _ reading: Reading) -> Bool {
    guard copied[sentence].count(where: { $0 }) * 2 < prompt.count else { return false }
    return sentence.contains { index in
      let isStart = index == sentence.lowerBound || reading.symbols[index].edge >= .comma
      guard isStart else { return false }
      let ahead = reading.symbols[index...].lazy.map(\.unit)
      return !copied[index] && Echo.openers.contains { ahead.starts(with: $0) }
        || Echo.introductions.contains { ahead.starts(with: $0) }
    }
  }

  /// 我是供水公司的小李 answers 你是供水公司的小李.
  private static let introductions = ["我是", "我叫", "我姓"].map(QuizWords.folded)

  private static let openers = ["请", "麻烦", "烦请", "劳驾", "因为", "由于"].map(QuizWords.folded)

  /// Whether the question holds some characters.
  func holds(_ units: ArraySlice<UInt16>) -> Bool {
    let units = units.map(Echo.person)
    return prompt.indices.contains { prompt[$0...].starts(with: units) }
  }

  /// Whether most of the clause around a symbol is copied.
  private func isEchoed(_ index: Int, _ copied: [Bool], _ reading: Reading) -> Bool {
    let clause = reading.stretch(around: index..<index + 1, until: .comma)
    return copied[clause].count { $0 } * 2 > clause.count
  }

  /// Where the question holds the symbols of an answer that belong to a stretch of both.
  private func sources(_ answer: [UInt16]) -> [Int?] {
    var sources = [Int?](repeating: nil, count: answer.count)
    var row = [Int](repeating: 0, count: prompt.count + 1)
    for index in answer.indices {
      for other in stride(from: prompt.count, to: 0, by: -1) {
        row[other] = answer[index] == prompt[other - 1] ? row[other - 1] + 1 : 0
        guard row[other] >= Echo.block else { continue }
        for back in 0..<row[other] { sources[index - back] = other - 1 - back }
      }
    }
    return sources
  }

  /// 我, 您 and 他 for 你: who retells the question changes the person.
  private static func person(_ unit: UInt16) -> UInt16 {
    [Echo.me, Wording.polite, Echo.he].contains(unit) ? Wording.you : unit
  }

  /// 我.
  private static let me: UInt16 = 0x6211
  /// 他.
  private static let he: UInt16 = 0x4ED6
  /// 她.
  private static let she: UInt16 = 0x5979

  /// Whether a name is taken from the question, and is not what the question calls the trainee.
  func lends(_ name: [UInt16]) -> Bool {
    let name = name.map(Echo.person)
    let piece = 3
    guard name.count >= piece else { return false }
    return (0...name.count - piece).contains { start in
      let wanted = name[start..<start + piece]
      return prompt.indices.contains { place in
        prompt[place...].starts(with: wanted) && !isTrainee(place)
      }
    }
  }

  /// Whether 你是 or 你在 stands shortly before a place of the question.
  private func isTrainee(_ place: Int) -> Bool {
    (max(0, place - 10)..<place).contains { index in
      prompt[index] == Wording.you && [0x662F, 0x5728].contains(prompt[index + 1])
    }
  }
}
