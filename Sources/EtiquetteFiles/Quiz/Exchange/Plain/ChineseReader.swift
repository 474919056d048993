import Etiquette

/// Reads test papers in Chinese: numbered questions, lettered options, 答案 and 解析.
struct ChineseReader {
  private(set) var title = ""
  private(set) var questions: [Question] = []
  private(set) var losses = QuizLosses()

  /// A question while its lines come in.
  struct Draft {
    var line: Int
    var number: Int
    var stem: String
    var section: ChineseLine.Section?
    var points: Double?
    var options: [String] = []
    var answer: String?
    var explanation = ""
    var clause = ""
    /// What a line without a head belongs to.
    var last = Part.stem

    enum Part { case stem, option, answer, explanation, clause }
  }

  private var drafts: [Draft] = []
  private var section: ChineseLine.Section?
  private var points: Double?
  /// Whether the answers of all questions follow.
  private var isKey = false

  init(_ source: String) {
    let lines = source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where !line.allSatisfy(\.isWhitespace) {
      let key = isKey ? ChineseLine.key(String(line)) : [:]
      for part in key.isEmpty ? ChineseLine.parts(String(line)) : [.key(key)] {
        take(part, line: index + 1)
      }
    }
    for draft in drafts {
      var draft = draft
      do throws(QuizLoss) {
        var question = try draft.question()
        question.id = identifier(question.id)
        if question.kind == .phrase { losses.add(.oneWording, question: question.id) }
        questions.append(question)
      } catch {
        losses.add(error.kind, line: draft.line)
      }
    }
  }

  /// An identifier that no question has; sections often number theirs from 1 again.
  private func identifier(_ wanted: String) -> String {
    var id = wanted
    var number = 2
    while questions.contains(where: { $0.id == id }) {
      id = "\(wanted)-\(number)"
      number += 1
    }
    return id
  }

  private mutating func take(_ part: ChineseLine, line: Int) {
    switch part {
    case .question(let number, let text):
      drafts.append(
        Draft(line: line, number: number, stem: text, section: section, points: points))
    case .section(let kind, let points):
      section = kind
      self.points = points
      isKey = false
    case .key(let answers):
      for (number, answer) in answers.sorted(by: { $0.key < $1.key }) {
        if let index = drafts.lastIndex(where: { $0.number == number }) {
          drafts[index].answer = answer
        } else {
          losses.add(.stray("\(number) \(answer)"), line: line)
        }
      }
    case .answer(let words) where words.isEmpty:
      isKey = true
      if let last = drafts.indices.last { drafts[last].last = .answer }
    case .options, .answer, .explanation, .clause, .text: add(part, line: line)
    }
  }

  /// Adds a line to the question at hand.
  private mutating func add(_ part: ChineseLine, line: Int) {
    guard var draft = drafts.popLast() else {
      if case .text(let words) = part, title.isEmpty {
        title = words
      } else {
        losses.add(.stray(part.words), line: line)
      }
      return
    }
    draft.add(part)
    drafts.append(draft)
  }
}

extension ChineseLine {
  /// The words of a line, for messages.
  var words: String {
    switch self {
    case .question(_, let text), .answer(let text), .explanation(let text), .clause(let text),
      .text(let text):
      text
    case .options(let options): options.joined(separator: " ")
    case .section, .key: ""
    }
  }
}

extension ChineseReader.Draft {
  mutating func add(_ line: ChineseLine) {
    switch line {
    case .options(let more):
      options += more
      last = .option
    case .answer(let words):
      answer = words
      last = .answer
    case .explanation(let words):
      explanation = words
      last = .explanation
    case .clause(let words):
      clause = words
      last = .clause
    case .text(let words): go(on: words)
    case .question, .section, .key: break
    }
  }

  private mutating func go(on words: String) {
    switch last {
    case .stem: stem += "\n" + words
    case .option: if let option = options.popLast() { options.append(option + "\n" + words) }
    case .answer: answer = (answer.map { $0 + "\n" } ?? "") + words
    case .explanation: explanation += explanation.isEmpty ? words : "\n" + words
    case .clause: clause += words
    }
  }

  /// The question, its answer in the stem or behind it.
  mutating func question() throws(QuizLoss) -> Question {
    let narrow = ChineseLine.narrow(stem)
    let isMultiple = narrow.contains(ChineseReader.Draft.multiple) || section == .multiple
    takePoints()
    takeAnswer()
    if stem.isEmpty { throw QuizLoss(kind: .broken(.noPrompt)) }
    guard let answer, !answer.isEmpty else { throw QuizLoss(kind: .broken(.noAnswer)) }
    var question = try answered(answer, isMultiple: isMultiple)
    question.feedback = explanation
    question.clause = clause
    question.line = line
    return question
  }

  private func answered(_ answer: String, isMultiple: Bool) throws(QuizLoss) -> Question {
    let id = "q\(number)"
    let points = points ?? 1
    let half = ChineseLine.narrow(answer)
    if options.isEmpty, let index = ChineseReader.Draft.truth(half) {
      return Question(
        id: id, kind: .choice, prompt: stem, points: points, options: ["正确", "错误"],
        answer: [Choice.name(index)])
    }
    guard !options.isEmpty else {
      if half.contains(ChineseReader.Draft.letters) { throw QuizLoss(kind: .broken(.noOptions)) }
      var question = Question(
        id: id, kind: .phrase, prompt: stem, points: points,
        elements: [Element(id: "answer", any: [answer], points: points, clause: clause)])
      question.model = answer
      return question
    }
    if options.count < 2 { throw QuizLoss(kind: .broken(.noOptions)) }
    let letters = half.filter(\.isLetter).map { $0.uppercased() }
    let known = options.indices.map(Choice.name)
    if let other = letters.first(where: { !known.contains($0) }) {
      throw QuizLoss(kind: .broken(.unknownOption(other)))
    }
    if letters.isEmpty { throw QuizLoss(kind: .broken(.unknownOption(answer))) }
    return Question(
      id: id, kind: isMultiple || letters.count > 1 ? .multiple : .choice, prompt: stem,
      points: points, options: options, answer: known.filter(letters.contains))
  }

  /// Right or wrong, as Chinese papers mark it.
  private static func truth(_ answer: String) -> Int? {
    let words = answer.trimming { $0.isWhitespace || "。.".contains($0) }.uppercased()
    return [["正确", "对", "√", "✓", "T", "是"], ["错误", "错", "×", "✗", "X", "F", "否"]]
      .firstIndex { $0.contains(words) }
  }

  /// `（2分）` in the stem.
  private mutating func takePoints() {
    let narrow = ChineseLine.narrow(stem)
    guard let match = narrow.firstMatch(of: ChineseReader.Draft.ownPoints) else { return }
    points = Double(match.1)
    replace(match.range, of: narrow, with: "")
  }

  /// `（ B ）` in the stem, where no line gives the answer.
  private mutating func takeAnswer() {
    let narrow = ChineseLine.narrow(stem)
    guard answer == nil, let match = narrow.firstMatch(of: ChineseReader.Draft.ownAnswer) else {
      return
    }
    answer = String(match.1)
    replace(match.range, of: narrow, with: "（　）")
  }

  nonisolated(unsafe) private static let multiple = /[\[(](?:多选|多项选择|不定项)题?[\])]/
  nonisolated(unsafe) private static let letters = /^[A-H]{1,8}$/
  nonisolated(unsafe) private static let ownPoints =
    /\(\s*(?:本题)?\s*(\d{1,3}(?:\.\d+)?)\s*分\s*\)/
  nonisolated(unsafe) private static let ownAnswer = /\(\s*([A-H]{1,8}|√|×|对|错)\s*\)/

  /// Replaces a stretch that was found in the half-width form.
  private mutating func replace(
    _ range: Range<String.Index>, of narrow: String, with text: String
  ) {
    let start = narrow.distance(from: narrow.startIndex, to: range.lowerBound)
    let end = narrow.distance(from: narrow.startIndex, to: range.upperBound)
    let all = Array(stem)
    stem = (String(all[..<start]) + text + String(all[end...])).trimming(ChineseLine.isSpace)
  }
}
