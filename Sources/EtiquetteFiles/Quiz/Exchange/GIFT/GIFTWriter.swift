import Etiquette

/// A quiz in GIFT, the plain-text format of Moodle.
struct GIFTWriter {
  /// The text, with a line feed at its end.
  private(set) var text = ""
  /// What it cannot carry.
  private(set) var losses = QuizLosses()

  init(_ quiz: Quiz) {
    let title = quiz.title.isEmpty ? quiz.id : quiz.title
    let category = title.replacing("/", with: "//").split(whereSeparator: \.isNewline)
    text = "$CATEGORY: \(category.joined(separator: " "))\n"
    losses.add(.pass(quiz.pass))
    for question in quiz.questions { write(question) }
    // A few of these, and the file would be taken for no text at all.
    text.unicodeScalars.removeAll {
      $0.value < 0x20 && $0 != "\n" && $0 != "\t" || $0.value == 0x7F
    }
  }

  private mutating func write(_ question: Question) {
    let item = MoodleItem(question, losses: &losses)
    if question.points != 1 { losses.add(.points, question: question.id) }
    text += "\n// [id:\(GIFTWriter.bracketed(question.id))]"
    if !question.clause.isEmpty { text += " [tag:\(GIFTWriter.bracketed(question.clause))]" }
    text += "\n::\(GIFTWriter.escaped(question.id))::"
    text += GIFTWriter.format(question) + GIFTWriter.escaped(item.prompt) + "{"
    let answers: [String] =
      switch item.body {
      case .choice(let answers, let isSingle):
        answers.map { choice($0, isSingle: isSingle) }
      case .short(let answers): answers.map { short($0, question.id) }
      case .essay: []
      }
    let feedback =
      question.feedback.isEmpty ? [] : ["####" + GIFTWriter.plain(question.feedback)]
    text += (answers + feedback).map { "\n\t" + $0 }.joined()
    text += answers.isEmpty && feedback.isEmpty ? "}\n" : "\n}\n"
    if GIFTWriter.losesModels(item) { losses.add(.models, question: question.id) }
  }

  private func choice(_ answer: MoodleItem.Answer, isSingle: Bool) -> String {
    let text = GIFTWriter.plain(answer.text)
    if isSingle, answer.percent == 100 { return "=" + text }
    let weight = isSingle && !text.hasPrefix("%") ? "" : "%\(MoodleItem.number(answer.percent))%"
    return "~\(weight)\(text)"
  }

  private mutating func short(_ answer: MoodleItem.Answer, _ id: String) -> String {
    var text = GIFTWriter.plain(answer.text)
    if text.contains("->") {
      text = text.replacing("->", with: "→")
      losses.add(.arrow, question: id)
    }
    if answer.percent == 100, !text.hasPrefix("%") { return "=" + text }
    return "=%\(MoodleItem.number(answer.percent))%\(text)"
  }

  /// Whether answers to try a question with find no place.
  private static func losesModels(_ item: MoodleItem) -> Bool {
    switch item.body {
    case .short: false
    case .choice: !item.question.wrong.isEmpty
    case .essay: !item.question.model.isEmpty || !item.question.wrong.isEmpty
    }
  }

  /// Text that Moodle might take for markup is named plain.
  private static func format(_ question: Question) -> String {
    let texts = [question.prompt, question.feedback, question.transcript ?? ""] + question.options
    let isRisky = texts.contains { $0.contains { "<&".contains($0) } || $0.hasPrefix("[") }
    return isRisky ? "[plain]" : ""
  }

  /// Text that would name its own format names itself plain.
  private static func plain(_ text: String) -> String {
    (text.hasPrefix("[") ? "[plain]" : "") + escaped(text)
  }

  /// Text on one line, its control characters escaped.
  static func escaped(_ text: String) -> String {
    var out = ""
    for character in text {
      switch character {
      case "~", "=", "#", "{", "}", ":", "\\": out += "\\\(character)"
      case _ where character.isNewline: out += "\\n"
      default: out.append(character)
      }
    }
    return out
  }

  /// Text inside the brackets of an identifier or a tag.
  private static func bracketed(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("]", with: "\\]")
      .split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
