import Etiquette

/// A question in the terms of Moodle, which has no elements, conversations or rules.
struct MoodleItem {
  /// The question itself.
  let question: Question
  /// What the trainee reads, with the conversation where there is one.
  let prompt: String
  /// How it is answered.
  let body: Body

  /// How a question is answered.
  enum Body {
    case choice([Answer], isSingle: Bool)
    case short([Answer])
    case essay
  }

  /// An answer with its share of the points, in percent.
  struct Answer: Equatable {
    var text: String
    var percent: Double
  }

  init(_ question: Question, losses: inout QuizLosses) {
    self.question = question
    func lose(_ kind: QuizLoss.Kind) { losses.add(kind, question: question.id) }
    switch question.kind {
    case .choice, .multiple:
      prompt = question.prompt
      let options = question.options.enumerated().map { (Choice.name($0), $1) }
      body = .choice(
        MoodleItem.shares(options, question), isSingle: question.kind == .choice)
      if question.kind == .multiple, question.credit == .all { lose(.wholeOnly) }
    case .spot:
      prompt = question.prompt + "\n\n" + (question.transcript ?? "")
      body = .choice(MoodleItem.shares(MoodleItem.lines(question), question), isSingle: false)
      lose(.lines)
      if question.credit == .all { lose(.wholeOnly) }
    case .phrase where question.elements.count == 1:
      prompt = question.prompt
      body = .short(MoodleItem.wordings(question))
      lose(.variants)
    case .phrase:
      prompt = question.prompt
      body = .essay
      lose(.elements)
    case .dialogue:
      prompt = question.prompt + "\n\n" + (question.transcript ?? "")
      body = .essay
      lose(.elements)
    }
    if case .choice(let answers, _) = body, !answers.allSatisfy({ MoodleItem.isKnown($0.percent) })
    {
      lose(.share)
    }
  }

  /// The agent's lines of a conversation, each with its number.
  private static func lines(_ question: Question) -> [(String, String)] {
    let source = (question.transcript ?? "").split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let lines = (question.conversation?.utterances ?? []).flatMap { utterance in
      utterance.places.map { (role: utterance.role, number: Int($0.line)) }
    }
    let said = lines.filter { $0.role == .agent || question.answer.contains("\($0.number)") }
    return said.map(\.number).filter { source.indices.contains($0 - 1) }.map { number in
      ("\(number)", "\(number) \(source[number - 1])")
    }
  }

  /// The options of a question with what each is worth.
  private static func shares(_ options: [(String, String)], _ question: Question) -> [Answer] {
    let right = Double(max(1, question.answer.count))
    let cost =
      switch question.credit {
      case .all, .partial: -100.0
      case .penalty: -100 / right
      }
    return options.map { name, text in
      let isRight = question.answer.contains(name)
      guard question.kind != .choice else { return Answer(text: text, percent: isRight ? 100 : 0) }
      return Answer(text: text, percent: isRight ? 100 / right : cost)
    }
  }

  /// Wrong answers first, since Moodle takes the first that fits; then the model answer, then
  /// every wording wherever it stands in a sentence.
  private static func wordings(_ question: Question) -> [Answer] {
    let model = question.model.isEmpty ? [] : [Answer(text: question.model, percent: 100)]
    return question.wrong.map { Answer(text: $0, percent: 0) } + model
      + question.elements.flatMap(\.any).map { Answer(text: "*\($0)*", percent: 100) }
  }

  /// Whether Moodle has a share in its list.
  private static func isKnown(_ percent: Double) -> Bool {
    let known = [
      100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571,
      12.5, 11.11111, 10, 5, 0,
    ]
    return known.contains { abs($0 - percent.magnitude) < 0.001 }
  }

  /// A share with up to five decimals, as Moodle's list has them.
  static func number(_ percent: Double) -> String {
    guard percent.isFinite, percent.magnitude <= 1000 else { return "0" }
    let parts = Int64((percent.magnitude * 100_000).rounded())
    let sign = percent < 0 && parts > 0 ? "-" : ""
    var rest = String(String(100_000 + parts % 100_000).dropFirst())
    while rest.hasSuffix("0") { rest.removeLast() }
    return "\(sign)\(parts / 100_000)" + (rest.isEmpty ? "" : "." + rest)
  }

  /// What people who grade by hand need: elements, model answer, wrong answers.
  func notes(_ language: Language) -> String {
    var lines = question.elements.map { element in
      ExchangeMessage.element(element).text(language)
    }
    if !question.model.isEmpty { lines.append(QuizMessage.model(question.model).text(language)) }
    lines += question.wrong.map { ExchangeMessage.wrongAnswer($0).text(language) }
    return lines.joined(separator: "\n")
  }
}
