import HanText

/// A wording of an element, taken apart into what an answer has to hold.
struct Wording {
  /// Something that an answer has to hold.
  enum Part: Equatable {
    /// One of these senses, by their places in ``QuizWords/senses``.
    case sense([Int])
    /// One of these senses, denied, as in 不用排队.
    case denied([Int])
    /// One of these senses, right behind the part in front, which denies it, as in 没有房产证.
    case lacked([Int])
    /// These characters behind what denies them, as in 不用交钱; another denial will do.
    case refused([UInt16], by: [UInt16])
    /// These characters, or a placeholder in their place.
    case characters([UInt16])
    /// This number.
    case number([UInt16])
    /// A placeholder, which any words fill.
    case anything
    /// 您; only where the element is literal.
    case pronoun
  }

  /// The parts, in order.
  private(set) var parts: [Part] = []
  /// The places of parts that deny something, or that give a day or a span of time: without them it says the
  /// opposite, or another time.
  private(set) var needed: Set<Int> = []
  /// Whether the characters have to follow one another, as in 您好.
  private(set) var isTight = false
  /// Whether it tells what somebody does, as 让用户先挂机 does.
  private(set) var isNarrating = false
  /// Whether another wording gives the name that its placeholder stands for; see
  /// ``knowing(_:in:)``.
  private(set) var isNamed = false
  /// Whether the question names its first part; see ``knowing(_:words:)``.
  var isTopicGiven = false
  /// Whether it gives a telephone number, by its digits.
  private(set) var isTelephone = false
  /// How many characters it has.
  var length: Int { units.count }
  /// What it does not mean, though it is of the same kind.
  let rivals: Rivals
  /// Its folded characters.
  let units: [UInt16]

  /// Takes a wording apart; a literal one keeps its pronoun and its particles.
  init(_ text: String, isLiteral: Bool, words: QuizWords) {
    let reading = Reading(PlainText(text).text)
    units = reading.units
    rivals = Rivals(units, words: words)
    isTelephone = text.unicodeScalars.split { !$0.isDigit }.contains {
      $0.count >= Wording.telephoneLength
    }
    // 客户的资料 is spoken of, and nobody does anything to it.
    let plain = words.customers.reduce(text) { $0.replacing($1 + "的", with: "") }
    isNarrating = words.customers.contains { $0.unicodeScalars.count > 1 && plain.contains($0) }
    let found = SensePlace.all(in: reading, words)
    var senses = SensePlace.longest(found)
    if isLiteral {
      isTight =
        length <= 3 && senses.contains { $0.range == 0..<length }
        && reading.symbols.contains { $0.unit == Wording.polite }
      senses = isTight ? [] : SensePlace.longest(found.filter { $0.isPlain(reading) })
    }
    let heavy = senses.filter { sense in
      isLiteral || !words.particles.contains(reading.symbols[sense.range].map(\.unit))
    }
    take(reading, heavy, isLiteral: isLiteral, words)
    // 我的手机是 leaves its end open.
    if !isLiteral, !parts.isEmpty, units.last == Wording.copula { add(.anything) }
    // A mere name says nothing of the one who bears it: 在 is what 孙梅在 says.
    if !isLiteral, parts.count == 1, case .characters(let name) = parts[0], name.count <= 3,
      heavy.count < senses.count
    {
      parts = []
    }
    if parts.isEmpty { take(reading, senses, isLiteral: isLiteral, words) }
    // 请问 is all that sets 请问您 apart from any other 您.
    if isLiteral, parts == [.pronoun], length > 1 { keep(reading) }
    if parts.isEmpty, length > 0 { parts = [.characters(reading.units)] }
  }

  /// The digits of the shortest telephone number, such as 12345.
  private static let telephoneLength = 5

  /// Takes a literal wording as it is written, around its pronoun.
  private mutating func keep(_ reading: Reading) {
    parts = []
    for symbol in reading.symbols {
      add(Wording.pronouns.contains(symbol.unit) ? .pronoun : .characters([symbol.unit]))
    }
  }

  /// Takes its senses and the characters between them.
  ///
  /// Who is named need not be named again where something is said of them: 他 will do for 刘经理, and
  /// ``AnswerKey/surnames`` sees to it that nobody else is meant.
  private mutating func take(
    _ reading: Reading, _ senses: [SensePlace], isLiteral: Bool, _ words: QuizWords
  ) {
    let persons = senses.isEmpty ? [] : words.persons(in: reading, tolerance: .none)
    let others = senses.map(\.range) + persons
    var at = 0
    var isRefusing = false
    /// Whether the last sense denies by itself.
    var isNegative = false
    while at < length {
      let person = persons.first { $0.lowerBound == at }
      // 师傅不在 is one thing in 王师傅不在.
      let start = at..<(person?.upperBound ?? at + 1)
      let sense = senses.first {
        start.contains($0.range.lowerBound)
          && (person == nil || $0.range.upperBound > start.upperBound)
      }
      if !isLiteral, (sense?.range.upperBound ?? at) < at + 3,
        let question = Wording.alternative(in: reading, at: at, words)
      {
        add(.characters(question))
        at += question.count
      } else if let sense {
        let behind = words.denial(reading, behind: sense.range.upperBound)
        let isDenied =
          isRefusing || behind != nil || words.deny(reading, before: at, tolerance: .none)
        if isDenied, isNegative, senses.contains(where: { $0.range.upperBound == at }) {
          add(.lacked(sense.senses))
        } else {
          add(isDenied ? .denied(sense.senses) : .sense(sense.senses))
        }
        isNegative = reading.symbols[sense.range].contains { Wording.deniers.contains($0.unit) }
        let isDated = reading.symbols[sense.range].contains { Wording.spans.contains($0.unit) }
        if isNegative || isDated { needed.insert(parts.count - 1) }
        at = behind?.upperBound ?? sense.range.upperBound
        isRefusing = false
      } else if let person {
        at = person.upperBound
        isBroken = true
      } else if !isLiteral, let refusal = Refusal(reading, from: at, until: others, words) {
        let units = reading.units
        switch refusal {
        case .characters(let refused, let denial, let end):
          add(.refused(Array(units[refused]), by: Array(units[denial])))
          at = end
        case .next(let place):
          isRefusing = true
          at = place
        case .bare(let denial):
          add(.characters(Array(units[denial])))
          at = denial.upperBound
        }
      } else {
        at = take(reading, at, isLiteral: isLiteral, words)
      }
    }
  }

  /// 天, 日, 周, 星 and 半, by which days and spans are told.
  private static let spans: Set<UInt16> = [0x5929, 0x65E5, 0x5468, 0x661F, 0x534A]

  /// The three characters of a question such as 转不转, which denies nothing; 是不是 is a particle.
  private static func alternative(
    in reading: Reading, at start: Int, _ words: QuizWords
  ) -> [UInt16]? {
    let units = reading.symbols[start...].prefix(3).map(\.unit)
    guard units.count == 3, units[0] == units[2], [0x4E0D, 0x6CA1].contains(units[1]),
      !deniers.contains(units[0]), !words.particles.contains(units)
    else { return nil }
    return units
  }

  /// 是.
  private static let copula: UInt16 = 0x662F
  /// Whether it holds 您.
  var isAddressed: Bool { parts.contains(.pronoun) }

  /// The senses that say all of it, particles apart.
  var wholeSenses: [Int] {
    guard parts.count == 1, case .sense(let senses) = parts[0] else { return [] }
    return senses
  }

  /// The same wording, knowing those beside it in an element.
  func knowing(_ others: [Wording], in echo: Echo) -> Wording {
    var wording = self
    wording.isNamed = others.contains { $0.names(self, in: echo) }
    return wording
  }

  /// Whether it gives the name for which another one has a placeholder, and that the question gives
  /// too; otherwise the name is an example.
  private func names(_ other: Wording, in echo: Echo) -> Bool {
    guard let gap = other.units.firstIndex(of: PlainText.placeholder),
      let end = other.units.lastIndex(of: PlainText.placeholder)
    else { return false }
    let (head, tail) = (other.units[..<gap], other.units[(end + 1)...])
    guard units.count > head.count + tail.count, units.starts(with: head),
      units.suffix(tail.count) == tail
    else { return false }
    return echo.holds(units[head.count..<units.count - tail.count])
  }

  private mutating func add(_ part: Part) {
    if case .sense = part, parts.contains(part) { return }
    if case .characters(let more) = part, case .characters(let some) = parts.last, !isBroken {
      parts[parts.count - 1] = .characters(some + more)
    } else {
      parts.append(part)
    }
    isBroken = false
  }

  /// Whether a particle stands between the last part and the next.
  private var isBroken = false

  private mutating func take(
    _ reading: Reading, _ at: Int, isLiteral: Bool, _ words: QuizWords
  ) -> Int {
    let units = reading.symbols[at...].map(\.unit)
    if PlainText.numbers.contains(units[0]), units.count > 1 {
      add(.number(Array(units.prefix(2))))
      return at + 2
    }
    if units[0] == PlainText.placeholder {
      add(.anything)
    } else if isLiteral, Wording.pronouns.contains(units[0]) {
      add(.pronoun)
    } else if !isTight, let particle = words.particles.first(where: { units.starts(with: $0) }),
      !(isLiteral && particle.count == 1 && !Wording.bare.contains(particle[0]))
    {
      isBroken = true
      return at + particle.count
    } else {
      add(.characters([units[0]]))
    }
    return at + 1
  }

  /// 的 and 了, which a literal wording may lose too.
  private static let bare: Set<UInt16> = [0x7684, 0x4E86]
}
