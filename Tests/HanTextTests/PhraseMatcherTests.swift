import HanText
import Testing

@Suite struct PhraseMatcherTests {
  @Test(
    "Phrases are found whatever the width, case, script and invisible characters",
    arguments: [
      ("ＡＢＣ退款", "⟦ＡＢＣ⟧退款"),
      ("這個沒辦法", "這個⟦沒辦法⟧"),
      ("这个没 办\u{200B}法", "这个⟦没 办\u{200B}法⟧"),
      ("没，办法", "⟦没，办法⟧"),
      ("没嗯办法", "⟦没嗯办法⟧"),
      ("没就办法", "没就办法"),
      ("aBc没办法", "⟦aBc⟧⟦没办法⟧"),
      ("没没办法", "没⟦没办法⟧"),
      ("𠮷没办法😀", "𠮷⟦没办法⟧😀"),
      ("", ""),
    ])
  func finds(text: String, marked: String) {
    let matcher = PhraseMatcher(symbols: [folded("abc"), folded("没办法")], ignoring: "嗯")
    #expect(mark(text, find(matcher, Reading(text)).map(\.range)) == marked)
  }

  @Test(
    "A matcher that tells numbers tells those of every phrase that ends, once for each place",
    arguments: [
      ("没办法", [4, 1, 2, 3]),
      ("办法", [2, 3]),
      ("办法办法", [2, 3, 2, 3]),
      ("法", []),
      ("没办", [4]),
      ("", []),
    ])
  func tells(text: String, numbers: [Int]) {
    let matcher = PhraseMatcher(
      symbols: ["没办法", "办法", "没办"].map(folded), telling: NumberLists([[1, 2], [2, 3], [4]]),
      ignoring: "")
    var endings: [Int32] = []
    matcher.scan(Reading(text).symbols.span, into: &endings)
    var told: [Int] = []
    for ending in endings { matcher.told(at: ending) { told.append($0) } }
    #expect(told == numbers)
  }

  @Test("Phrases that are empty or stand there twice keep their places, and are told in order")
  func places() {
    let phrases = ["", "办法", "没办法", "办法", "没办"].map(folded)
    let plain = PhraseMatcher(symbols: phrases, ignoring: "")
    var found: [Int] = []
    plain.scan(Reading("没办法")) { found.append($0.phrase) }
    #expect(found == [4, 2, 1, 3])
    let telling = PhraseMatcher(
      symbols: phrases, telling: NumberLists([[9], [1], [2], [3, 5], [4]]), ignoring: "")
    var endings: [Int32] = []
    telling.scan(Reading("没办法").symbols.span, into: &endings)
    var told: [Int] = []
    for ending in endings { telling.told(at: ending) { told.append($0) } }
    #expect(told == [4, 2, 1, 3, 5])
  }

  @Test("A matcher without phrases, or with empty ones alone, finds nothing", arguments: [0, 1, 2])
  func noPhrases(count: Int) {
    let none = Array(repeating: [UInt16](), count: count)
    for matcher in [
      PhraseMatcher(symbols: none, ignoring: "嗯"),
      PhraseMatcher(
        symbols: none, telling: NumberLists(none.map { _ in [1] }), ignoring: "嗯"),
    ] {
      #expect(find(matcher, Reading("嗯，没办法")).isEmpty)
      #expect(matcher.states == 1)
    }
  }

  @Test(
    "Sounds are found whatever the characters",
    arguments: [
      ("我没实践了", "我⟦没实践⟧了"),
      ("我沒時間了", "我⟦沒時間⟧了"),
      ("我没事", "我没事"),
      ("您没收件人", "您没收件人"),
    ])
  func hears(text: String, marked: String) {
    let sounds = folded("没时间").map(SoundTable.usual)
    let matcher = PhraseMatcher(sounds: [sounds], ignoring: "")
    #expect(mark(text, find(matcher, Reading(text)).map(\.range)) == marked)
  }

  @Test(
    "A character that no phrase holds counts by each of its readings",
    arguments: [
      ("请马上下班", "请⟦马上下班⟧"),
      ("请马上吓班", "请⟦马上吓班⟧"),
      ("请马上厦班", "请⟦马上厦班⟧"),
      ("我在厦门上班", "我在厦门上班"),
      ("厦门上夏班", "厦门上夏班"),
      ("啥时候上班", "⟦啥时候⟧上班"),
      ("厦时候上班", "⟦厦时候⟧上班"),
    ])
  func strangers(text: String, marked: String) {
    let phrases = ["马上下班", "啥时候"].map(folded)
    let tolerance = Tolerance(fillers: [], sounds: SoundTable(alternatives: [0x53A6: [0x4E0B]]))
    let strangers = tolerance.strangers(to: phrases)
    let matcher = PhraseMatcher(
      sounds: phrases.flatMap { tolerance.soundVariants($0, strangers: strangers) }, ignoring: "")
    #expect(mark(text, find(matcher, Reading(text)).map(\.range)) == marked)
  }

  @Test("A phrase may run over the end of a stretch, and starts in the right one")
  func stretches() {
    let text = "这个不归|我管"
    let bytes = Array(text.utf8)
    let ranges: [Range<Int32>] = [0..<12, 13..<Int32(bytes.count)]
    let matcher = PhraseMatcher(symbols: [folded("不归我管")], ignoring: "")
    #expect(mark(text, find(matcher, Reading(bytes, ranges: ranges)).map(\.range)) == "这个⟦不归|我管⟧")
  }

  @Test("Random phrases in random texts: the same as looking at every place", arguments: 0..<60)
  func agreesWithNaive(seed: UInt64) {
    var random = Seeded(state: seed)
    let alphabet = Array("不知道归我管的行嗯aＡ ")
    func word(_ lengths: ClosedRange<Int>) -> String {
      let count = Int.random(in: lengths, using: &random)
      return String((0..<count).compactMap { _ in alphabet.randomElement(using: &random) })
    }
    let ignored = "嗯"
    let phrases = (0..<Int.random(in: 1...40, using: &random)).map { _ in
      folded(word(1...5)).filter { !folded(ignored).contains($0) }
    }.filter { !$0.isEmpty }
    let text = word(0...80)
    let matcher = PhraseMatcher(symbols: phrases, ignoring: ignored)
    let found = find(matcher, Reading(text))
    let expected = Occurrence.naive(phrases, text, ignoring: Set(folded(ignored)))
    #expect(found.sorted() == expected.sorted())
  }

  private func find(_ matcher: PhraseMatcher, _ reading: Reading) -> [Occurrence] {
    var found: [Occurrence] = []
    matcher.scan(reading) {
      let range = reading.source(matcher.symbols(of: $0, in: reading))
      found.append(Occurrence(phrase: $0.phrase, range: range))
    }
    return found
  }
}

/// A phrase at a place, found by trying every phrase at every place.
private struct Occurrence: Comparable {
  var phrase: Int
  var range: Range<Int32>

  static func < (a: Occurrence, b: Occurrence) -> Bool {
    (a.phrase, a.range.lowerBound) < (b.phrase, b.range.lowerBound)
  }

  static func naive(
    _ phrases: [[UInt16]], _ text: String, ignoring: Set<UInt16>
  ) -> [Occurrence] {
    var symbols: [(unit: UInt16, range: Range<Int32>)] = []
    var offset: Int32 = 0
    for scalar in text.unicodeScalars {
      let end = offset + Int32(UTF8.width(scalar))
      let unit = FoldTable.standard.fold(scalar.value)
      if unit != 0, !ignoring.contains(unit) { symbols.append((unit, offset..<end)) }
      offset = end
    }
    var found: [Occurrence] = []
    for (index, phrase) in phrases.enumerated() {
      for start in symbols.indices where start + phrase.count <= symbols.count {
        let part = symbols[start..<start + phrase.count]
        guard part.map(\.unit) == phrase, let first = part.first, let last = part.last else {
          continue
        }
        let range = first.range.lowerBound..<last.range.upperBound
        found.append(Occurrence(phrase: index, range: range))
      }
    }
    return found
  }
}
