public import Etiquette

/// A quiz as it is asked at a terminal.
public struct SittingPage: Sendable {
  private let book: RuleBook
  private let language: Language
  private let width: Int
  private let paint: Paint

  /// A page for a terminal of some width.
  public init(lexicon: Lexicon, language: Language, width: Int, colours: Bool) {
    book = RuleBook(lexicon)
    self.language = language
    self.width = max(40, width)
    paint = Paint(colours: colours)
  }

  /// What is said before the first question.
  public func head(_ quiz: Quiz, resumed: Int?) -> String {
    var lines = [paint(Terminal.visible(quiz.title.isEmpty ? quiz.id : quiz.title), .bold)]
    lines.append(SittingMessage.scope(quiz).text(language))
    if let resumed { lines.append(SittingMessage.resumed(resumed).text(language)) }
    lines += Wrapping(width: width).lines(SittingMessage.keys.text(language))
    return lines.joined(separator: "\n") + "\n"
  }

  /// The question at hand with how far it has come.
  public func question(_ sitting: QuizSitting) -> String {
    guard let question = sitting.question else { return "" }
    let wrapping = Wrapping(width: width)
    let count = sitting.quiz.questions.count
    let cells = 20
    let full = cells * sitting.place / max(1, count)
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
    let points = SittingMessage.points(question).text(language)
    var lines = ["", "\(paint(bar, .cyan)) \(sitting.place + 1)/\(count) · \(points)"]
    for line in question.prompt.split(whereSeparator: \.isNewline) {
      lines += wrapping.lines(Terminal.visible(String(line)))
    }
    for (index, option) in question.options.enumerated() {
      lines += wrapping.paragraph("\(Choice.name(index)). ", Terminal.visible(option), indent: 2)
    }
    lines += conversation(question, wrapping)
    lines.append(paint(SittingMessage.howTo(question.kind).text(language), .dim))
    return lines.joined(separator: "\n") + "\n"
  }

  private func conversation(_ question: Question, _ wrapping: Wrapping) -> [String] {
    guard let transcript = question.transcript else { return [] }
    let source = transcript.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let digits = String(source.count).count
    return source.enumerated().flatMap { index, line in
      let number = Terminal.pad("\(index + 1)", to: digits, right: true)
      return wrapping.paragraph(
        question.kind == .spot ? number + " " : "", Terminal.visible(String(line)), indent: 2)
    }
  }

  /// What is said to an answer at once.
  public func feedback(_ question: Question, _ result: QuestionResult) -> String {
    let sign = result.isFull ? paint("✓", .green) : paint("✗", .red)
    var lines = ["\(sign) \(result.points.points)/\(result.of.points)"]
    for sentence in Feedback(question: question, result: result, book: book).sentences {
      lines += Wrapping(width: width).paragraph("", Terminal.visible(sentence[language]), indent: 2)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the whole has earned.
  public func total(_ grades: GradeBook) -> String {
    grades.grades.map { "\n" + paint(QuizMessage.total($0).text(language), .bold) + "\n" }.joined()
  }
}
