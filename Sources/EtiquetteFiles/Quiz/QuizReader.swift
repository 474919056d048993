public import Etiquette
import Yams

/// Reads a quiz from YAML; tells all mistakes at once.
public struct QuizReader {
  private let mistakes = Mistakes()

  /// A reader.
  public init() {}

  /// The quiz in the file of a path.
  public func read(_ path: String) throws(LexiconProblems) -> Quiz {
    try read(lexiconFiles([path])[0])
  }

  /// The quiz in a file.
  public func read(_ file: LexiconReader.File) throws(LexiconProblems) -> Quiz {
    let quiz = LexiconReader.compose(file, mistakes).map(quiz)
    if quiz == nil, mistakes.all.isEmpty { mistakes.add(.noFiles, file: file.path, at: nil) }
    guard let quiz, mistakes.all.isEmpty else { throw mistakes.problems }
    return quiz
  }

  private func quiz(_ fields: Fields) -> Quiz {
    fields.expect(.quiz)
    var questions: [Question] = []
    for node in fields.list("questions") {
      let question = question(Fields(node, file: fields.file, mistakes: mistakes))
      if questions.contains(where: { $0.id == question.id }) {
        fields.report(.duplicate(question.id), node)
      }
      questions.append(question)
    }
    if questions.isEmpty { fields.report(.missingKey("questions"), fields.node) }
    let pass = fields.number("pass") ?? 60
    if !(0...100).contains(pass), let node = fields.value("pass") {
      fields.report(.wrongType("pass", expected: "0–100"), node)
    }
    return Quiz(
      id: fields.required("id"), title: fields.string("title") ?? "", pass: pass,
      questions: questions)
  }

  private func question(_ fields: Fields) -> Question {
    fields.expect(.question)
    if !fields.has("kind") { fields.report(.missingKey("kind"), fields.node) }
    let elements = elements(fields)
    let kind: Question.Kind = fields.choice("kind") ?? .phrase
    let options = fields.strings("options")
    var question = Question(
      id: fields.required("id"), kind: kind, prompt: fields.required("prompt"),
      points: points(fields) ?? elements.reduce(0) { $0 + $1.points },
      options: options, answer: kind == .spot ? lines(fields) : letters(fields, options),
      credit: fields.choice("credit"),
      elements: elements, transcript: fields.string("transcript"),
      conversation: conversation(fields))
    question.feedback = fields.string("feedback") ?? ""
    question.clause = fields.string("clause") ?? ""
    question.model = fields.string("model") ?? ""
    question.wrong = fields.strings("wrong")
    question.line = fields.node.mark?.line ?? 0
    if fields.has("kind") { check(question, fields) }
    return question
  }

  /// `AC`, `[A, C]` or a single letter, or the words of options.
  private func letters(_ fields: Fields, _ options: [String]) -> [String] {
    fields.strings("answer").flatMap { text in
      if let place = options.firstIndex(of: text) { return [Choice.name(place)] }
      return text.filter(\.isLetter).map { $0.uppercased() }
    }
  }

  /// The numbers of lines, each at most once.
  private func lines(_ fields: Fields) -> [String] {
    var lines: [String] = []
    for text in fields.strings("answer").flatMap({ $0.split { !$0.isNumber } }) {
      guard let number = Int(text), number > 0 else { continue }
      if !lines.contains("\(number)") { lines.append("\(number)") }
    }
    return lines
  }

  /// The conversation that a question is about; what is wrong with it is a mistake of the file.
  private func conversation(_ fields: Fields) -> Transcript? {
    guard let text = fields.string("transcript"), let node = fields.value("transcript") else {
      return nil
    }
    let contents = TranscriptReader().read(Array(text.utf8), id: "transcript")
    for problem in contents.problems { fields.report(.transcript(problem), node) }
    return contents.transcripts.first
  }

  private func points(_ fields: Fields) -> Double? {
    fields.number("points", in: 0...10_000)
  }

  private func elements(_ fields: Fields) -> [Element] {
    var elements: [Element] = []
    for node in fields.list("elements") {
      let inner = Fields(node, file: fields.file, mistakes: mistakes)
      inner.expect(.element)
      let any = inner.strings("any")
      let rule = inner.string("rule")
      if any.isEmpty, rule == nil { inner.report(.missingKey("any"), node) }
      if !inner.has("points") { inner.report(.missingKey("points"), node) }
      let element = Element(
        id: rule.map { inner.string("id") ?? $0 } ?? inner.required("id"), any: any,
        points: points(inner) ?? 0,
        clause: inner.string("clause") ?? "", rule: rule)
      if elements.contains(where: { $0.id == element.id }) {
        inner.report(.duplicate(element.id), node)
      }
      elements.append(element)
    }
    return elements
  }

  /// What a kind of question needs besides its prompt.
  private func check(_ question: Question, _ fields: Fields) {
    switch question.kind {
    case .choice, .multiple:
      for key in ["options", "answer", "points"] where !fields.has(key) {
        fields.report(.missingKey(key), fields.node)
      }
      checkAnswer(question, fields)
    case .phrase:
      if question.elements.isEmpty { fields.report(.missingKey("elements"), fields.node) }
    case .spot, .dialogue:
      if question.transcript == nil { fields.report(.missingKey("transcript"), fields.node) }
      if question.kind == .dialogue {
        if question.elements.isEmpty { fields.report(.missingKey("elements"), fields.node) }
      } else {
        for key in ["answer", "points"] where !fields.has(key) {
          fields.report(.missingKey(key), fields.node)
        }
        checkLines(question, fields)
      }
    }
  }

  private func checkAnswer(_ question: Question, _ fields: Fields) {
    guard let node = fields.value("answer") else { return }
    let letters = question.options.indices.map(Choice.name)
    let isKnown = question.answer.allSatisfy(letters.contains)
    if !isKnown || question.kind == .choice && question.answer.count != 1 {
      fields.report(.wrongType("answer", expected: "A–\(letters.last ?? "A")"), node)
    }
  }

  /// Only lines that somebody says can break a rule.
  private func checkLines(_ question: Question, _ fields: Fields) {
    guard let node = fields.value("answer"), let conversation = question.conversation else {
      return
    }
    let said = conversation.utterances.flatMap(\.places).map { "\($0.line)" }
    for line in question.answer where !said.contains(line) {
      fields.report(.unknownValue(line, nearest: said.last), node)
    }
    if question.answer.isEmpty { fields.report(.wrongType("answer", expected: "1, 2, 3 …"), node) }
  }
}
