/// A line of a test paper as Chinese trainers type it.
enum ChineseLine: Equatable {
  /// `1、…`, `（1）…`, `第1题 …`.
  case question(number: Int, text: String)
  /// `A、…`, several on a line.
  case options([String])
  /// `答案：B`.
  case answer(String)
  /// `解析：…`.
  case explanation(String)
  /// `依据：第十八条`.
  case clause(String)
  /// `二、多选题（每题2分）`.
  case section(kind: Section?, points: Double?)
  /// `1.B 2.C 3.ABD`.
  case key([Int: String])
  /// Anything else.
  case text(String)

  /// The kinds of question that headings name.
  enum Section: CaseIterable {
    case choice, multiple, truth, phrase
  }

  /// What the parts of a line are; an answer and its explanation may share one.
  ///
  /// A line that is longer than any of a test paper is text.
  static func parts(_ line: String) -> [ChineseLine] {
    guard line.utf8.count <= longest else { return [.text(line)] }
    let (shown, half) = (Array(line.trimming(isSpace)), Array(narrow(line).trimming(isSpace)))
    let text = String(half)
    /// The words behind a head, as they are written.
    func rest(_ head: Substring) -> String { String(shown.dropFirst(head.count)) }
    if let match = text.prefixMatch(of: labels) {
      return labelled(String(match.1), rest(match.0))
    }
    if let section = section(text) { return [section] }
    if text.prefixMatch(of: option) != nil {
      return [.options(options(shown, half))]
    }
    if let match = text.prefixMatch(of: numbered), let number = Int(match.1) {
      return question(number, rest(match.0))
    }
    return [.text(String(shown))]
  }

  /// The most bytes of a line with a head.
  private static let longest = 6000

  /// A line with a label in front.
  private static func labelled(_ label: String, _ words: String) -> [ChineseLine] {
    guard label.hasSuffix("答案") else {
      return [label.hasSuffix("解析") || label == "说明" ? .explanation(words) : .clause(words)]
    }
    let half = narrow(words)
    guard let cut = half.firstMatch(of: explanation) else {
      let key = key(words)
      return [key.isEmpty ? .answer(words) : .key(key)]
    }
    let at = half.distance(from: half.startIndex, to: cut.range.lowerBound)
    return [.answer(String(words.prefix(at)).trimming(isSpace))]
      + parts(String(words.dropFirst(at)))
  }

  // A regular expression is compiled when it is first used, once for all threads; from then on it
  // is only read.

  /// The number in front of a question; that of 2.5元 is none.
  nonisolated(unsafe) private static let numbered =
    /第?\s*\(?(\d{1,4})(?:\)?\s*[、:]|\)?\.(?!\d)|\s*题[:.、]?|\))\s*/

  /// The letter in front of an option.
  nonisolated(unsafe) private static let option = /\(?[A-H](?:\s*[.、:]|\))/

  /// The first two options on a line.
  nonisolated(unsafe) private static let pair =
    /\s*[(]?A[)]?\s*[.、:)].+[\s(]B[)]?\s*[.、:)]/

  /// A question whose options may follow on its line.
  private static func question(_ number: Int, _ text: String) -> [ChineseLine] {
    let half = narrow(text)
    guard let match = half.firstMatch(of: pair) else {
      return [.question(number: number, text: text)]
    }
    let at = half.distance(from: half.startIndex, to: match.range.lowerBound)
    return [.question(number: number, text: String(text.prefix(at)).trimming(isSpace))]
      + parts(String(text.dropFirst(at)))
  }

  /// Labels of lines, in brackets or before a colon.
  nonisolated(unsafe) private static let labels =
    /[\[【(]?((?:正确|参考|标准)?答案|(?:答案|试题|参考)?解析|说明|依据|条款|出处|考点)(?:[\]】)]\s*:?|\s*:)\s*/

  nonisolated(unsafe) private static let explanation =
    /[\[【(]?(?:答案|试题)?解析(?:[\]】)]|:)/

  /// The options of a line: letters in their order, each with a mark behind it.
  private static func options(_ shown: [Character], _ half: [Character]) -> [String] {
    var starts: [(at: Int, end: Int)] = []
    var next = half.first { $0.isLetter }.flatMap(\.asciiValue) ?? 65
    for at in half.indices where half[at].asciiValue == next {
      let isBracketed = at > 0 && half[at - 1] == "("
      var end = at + 1
      let isClosed = end < half.count && half[end] == ")"
      if isClosed { end += 1 }
      while end < half.count, half[end] == " " { end += 1 }
      let isMarked = end < half.count && ".、:".contains(half[end])
      if isMarked { end += 1 }
      guard isMarked || isClosed else { continue }
      starts.append((isBracketed ? at - 1 : at, end))
      next += 1
    }
    return starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1].at : shown.count
      return String(shown[min(starts[index].end, end)..<end]).trimming(isSpace)
    }
  }

  /// 一、单选题, or the same without its number.
  nonisolated(unsafe) private static let heading =
    /(?:第?[一二三四五六七八九十]{1,3}(?:部分)?\s*[、.:]?\s*)?(单项?选|多项?选|不定项选|选择|判断|简答|问答|填空|案例|情景)/

  /// The points of each question of a section.
  nonisolated(unsafe) private static let pointsEach = /每[小]?[题空]\s*(\d+(?:\.\d+)?)\s*分/

  private static func section(_ text: String) -> ChineseLine? {
    guard let match = text.prefixMatch(of: heading), text.count <= 40, text.contains("题") else {
      return nil
    }
    let kind: Section? =
      switch match.1 {
      case "单项选", "单选": .choice
      case "多项选", "多选", "不定项选": .multiple
      case "判断": .truth
      case "选择": nil
      default: .phrase
      }
    let points = text.firstMatch(of: pointsEach).flatMap { Double($0.1) }
    return .section(kind: kind, points: points)
  }
}
