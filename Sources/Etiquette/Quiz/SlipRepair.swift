import HanText

/// What an answer would say if characters typed for others of the same sound were right.
///
/// 请您抱一下户号 is read as 请您报一下户号 where a wording says so. What makes sense as it stands is left
/// alone: words of the dictionary, characters that are words of `quiz-words.yaml`, numbers, names and denials. But
/// amid four characters and more that are otherwise right a word is a slip too: 拨打保修电话.
struct SlipRepair: Sendable {
  /// The wordings that an answer may have meant to type.
  private let wordings: [[UInt16]]
  /// Characters that are never slips, nor typed for others.
  private let fixed: Set<UInt16>
  /// Words that mean something by themselves, folded.
  private let vocabulary: Set<[UInt16]>

  /// The fewest characters that tell a slip at the edge of what is shared.
  private static let context = 3

  init(
    _ question: Question, surnames: Set<UInt16>, vocabulary: Set<[UInt16]>
  ) {
    wordings = question.elements.flatMap(\.any).map { Reading(PlainText($0).text).units }
    fixed = Wording.deniers.union(Wording.numerals).union(SlipRepair.tellers).union(surnames)
    self.vocabulary = vocabulary
  }

  /// 一, 你, 他, 她, 它, 那, 哪, 请: what they sound like says something else.
  private static let tellers = Set("一你他她它那哪请".utf16)

  /// An answer with its slips put right.
  func repaired(
    _ answer: String, tolerance: Tolerance, boundaries: WordBoundaries
  ) throws(ICUError) -> String {
    let reading = Reading(answer)
    var meant: [Int: UInt16] = [:]
    for index in reading.symbols.indices {
      meant[index] = try slip(at: index, in: reading, tolerance, boundaries)
    }
    guard !meant.isEmpty else { return answer }
    let bytes = Array(answer.utf8)
    var (out, at): ([UInt8], Int) = ([], 0)
    for (index, unit) in meant.sorted(by: { $0.key < $1.key }) {
      guard let scalar = Unicode.Scalar(unit) else { continue }
      let range = reading.symbols[index].range
      out += bytes[at..<Int(range.lowerBound)]
      out += Array(String(scalar).utf8)
      at = Int(range.upperBound)
    }
    return String(decoding: out + bytes[at...], as: UTF8.self)
  }

  /// The character that one was typed for; `nil` where it is no slip.
  private func slip(
    at index: Int, in reading: Reading, _ tolerance: Tolerance, _ boundaries: WordBoundaries
  ) throws(ICUError) -> UInt16? {
    let unit = reading.symbols[index].unit
    guard !fixed.contains(unit) else { return nil }
    for wording in wordings {
      for place in wording.indices
      where isSlip(unit, for: wording[place], tolerance) {
        let run = Run(
          wording, place, reading, index, isAlike: { isSlip($0, for: $1, tolerance) })
        guard run.isLikely || isWord(run, wording, place, index) else { continue }
        if vocabulary.contains([unit]), run.length < 2 * SlipRepair.context { continue }
        if try isPlain(index, run, reading, boundaries) { return wording[place] }
      }
    }
    return nil
  }

  private func isSlip(_ unit: UInt16, for wanted: UInt16, _ tolerance: Tolerance) -> Bool {
    unit != wanted && !fixed.contains(wanted) && !fixed.contains(unit)
      && tolerance.alike(unit, wanted)
  }

  /// Whether a slip and the character beside it were to be a word of two: 互号 for 户号, or 您号 for 您好 where
  /// the answer opens.
  private func isWord(_ run: Run, _ wording: [UInt16], _ place: Int, _ index: Int) -> Bool {
    guard run.slips == 1, run.length == 2 else { return false }
    let pair = Array(wording[place - run.before...place + run.after])
    return vocabulary.contains(pair) || pair == SlipRepair.greeting && index - run.before == 0
  }

  private static let greeting = QuizWords.folded("您好")

  /// Whether a character is no part of a word that it makes with its neighbours.
  private func isPlain(
    _ index: Int, _ run: Run, _ reading: Reading, _ boundaries: WordBoundaries
  ) throws(ICUError) -> Bool {
    if run.length > SlipRepair.context, run.slips == 1, run.before > 0, run.after > 0 {
      return true
    }
    guard try boundaries.areBoundaries(index..<index + 1, in: reading) else { return false }
    guard run.length == 2 else { return true }
    let other = run.before > 0 ? index - 1 : index + 1
    return try boundaries.areBoundaries(other..<other + 1, in: reading)
  }

  /// The stretch around a slip that an answer and a wording share.
  private struct Run {
    /// How many characters it has before and behind the slip.
    private(set) var before = 0
    private(set) var after = 0
    private(set) var slips = 1
    var length: Int { before + after + 1 }

    init(
      _ wording: [UInt16], _ place: Int, _ reading: Reading, _ index: Int,
      isAlike: (UInt16, UInt16) -> Bool
    ) {
      let symbols = reading.symbols
      func shares(_ step: Int) -> Bool? {
        guard wording.indices.contains(place + step), symbols.indices.contains(index + step)
        else { return nil }
        let inner = step > 0 ? index + step : index + step + 1
        guard symbols[inner].edge < .comma else { return nil }
        let (unit, wanted) = (symbols[index + step].unit, wording[place + step])
        return unit == wanted ? true : isAlike(unit, wanted) ? false : nil
      }
      while let isSame = shares(-before - 1) {
        before += 1
        slips += isSame ? 0 : 1
      }
      while let isSame = shares(after + 1) {
        after += 1
        slips += isSame ? 0 : 1
      }
    }

    /// Whether so much of it is right that the rest are slips; at its edge three characters have to stand beside
    /// one.
    var isLikely: Bool {
      guard slips * 3 <= length else { return false }
      return before > 0 && after > 0 || length > SlipRepair.context
    }
  }
}
