import Etiquette

/// Reads Aiken: a question, its options `A.` or `A)`, and `ANSWER: A`.
struct AikenReader {
  private(set) var questions: [Question] = []
  private(set) var losses = QuizLosses()

  private var line = 0
  private var prompt: [String] = []
  private var options: [String] = []

  init(_ source: String) {
    let lines = source.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, text) in lines.enumerated() { read(text, number: index + 1) }
    if !prompt.isEmpty { losses.add(.broken(.noAnswer), line: line) }
  }

  private mutating func read(_ text: Substring, number: Int) {
    let words = text.trimming { $0.isWhitespace }
    guard !words.isEmpty else { return }
    if let match = words.wholeMatch(of: AikenReader.answer) {
      if prompt.isEmpty { line = number }
      close(String(match.1).uppercased())
    } else if let match = words.wholeMatch(of: AikenReader.option), !prompt.isEmpty,
      String(match.1) == Choice.name(options.count)
    {
      options.append(String(match.2))
    } else if options.isEmpty {
      if prompt.isEmpty { line = number }
      prompt.append(words)
    } else {
      // A question after options that no answer has closed.
      losses.add(.broken(.noAnswer), line: line)
      (prompt, options, line) = ([words], [], number)
    }
  }

  /// The line that closes a question.
  nonisolated(unsafe) static let answer = /ANSWER:\s*([A-Z])/.ignoresCase()

  nonisolated(unsafe) private static let option = /([A-Z])[.)]\s*(.+)/

  private mutating func close(_ letter: String) {
    defer { (prompt, options) = ([], []) }
    let fault: QuizLoss.Fault? =
      if prompt.isEmpty {
        .noPrompt
      } else if options.count < 2 {
        .noOptions
      } else if !options.indices.map(Choice.name).contains(letter) {
        .unknownOption(letter)
      } else {
        nil
      }
    if let fault { return losses.add(.broken(fault), line: line) }
    var question = Question(
      id: "q\(questions.count + 1)", kind: .choice, prompt: prompt.joined(separator: "\n"),
      points: 1, options: options, answer: [letter])
    question.line = line
    questions.append(question)
  }
}
