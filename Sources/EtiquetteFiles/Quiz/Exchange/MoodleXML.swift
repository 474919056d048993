import Etiquette

/// A quiz in Moodle's own XML, as Moodle exports it.
struct MoodleXML {
  /// The document, with a line feed at its end.
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n"
  /// What it cannot carry.
  private(set) var losses = QuizLosses()
  private let language: Language
  private var depth = 1

  init(_ quiz: Quiz, language: Language) {
    self.language = language
    losses.add(.pass(quiz.pass))
    let title = quiz.title.isEmpty ? quiz.id : quiz.title
    within("question", [("type", "category")]) { xml in
      xml.within("category") { xml in
        xml.leaf("text", "$course$/top/" + title.replacing("/", with: "//"))
      }
      xml.words("info", "")
      xml.leaf("idnumber", quiz.id)
    }
    for question in quiz.questions { write(question) }
    text += "</quiz>\n"
  }

  private mutating func write(_ question: Question) {
    let item = MoodleItem(question, losses: &losses)
    let type =
      switch item.body {
      case .choice: "multichoice"
      case .short: "shortanswer"
      case .essay: "essay"
      }
    if case .choice = item.body, !question.wrong.isEmpty {
      losses.add(.models, question: question.id)
    }
    within("question", [("type", type)]) { xml in
      xml.within("name") { $0.leaf("text", question.id) }
      xml.words("questiontext", item.prompt)
      xml.words("generalfeedback", question.feedback)
      xml.leaf("defaultgrade", MoodleItem.number(question.points))
      xml.leaf("penalty", "0")
      xml.leaf("hidden", "0")
      xml.leaf("idnumber", question.id)
      xml.body(item)
      if !question.clause.isEmpty {
        xml.within("tags") { $0.within("tag") { $0.leaf("text", question.clause) } }
      }
    }
  }

  private mutating func body(_ item: MoodleItem) {
    switch item.body {
    case .choice(let answers, let isSingle):
      leaf("single", isSingle ? "true" : "false")
      leaf("shuffleanswers", "false")
      leaf("answernumbering", "ABCD")
      leaf("showstandardinstruction", "0")
      for name in ["correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"] {
        words(name, "")
      }
      for answer in answers { write(answer, [("format", "plain_text")]) }
    case .short(let answers):
      leaf("usecase", "0")
      for answer in answers { write(answer, [("format", "moodle_auto_format")]) }
    case .essay:
      leaf("responseformat", "plain")
      leaf("responserequired", "1")
      leaf("responsefieldlines", "5")
      leaf("attachments", "0")
      leaf("attachmentsrequired", "0")
      words("graderinfo", item.notes(language))
      words("responsetemplate", "")
    }
  }

  private mutating func write(_ answer: MoodleItem.Answer, _ attributes: [(String, String)]) {
    let fraction = [("fraction", MoodleItem.number(answer.percent))]
    within("answer", fraction + attributes) { xml in
      xml.leaf("text", answer.text)
      xml.words("feedback", "")
    }
  }

  // MARK: Elements

  /// A text of Moodle with its format.
  private mutating func words(_ name: String, _ words: String) {
    within(name, [("format", "plain_text")]) { $0.leaf("text", words) }
  }

  private mutating func leaf(_ name: String, _ words: String) {
    text += indent + "<\(name)>\(XMLText.escaped(words))</\(name)>\n"
  }

  private mutating func within(
    _ name: String, _ attributes: [(String, String)] = [], _ inside: (inout MoodleXML) -> Void
  ) {
    text += indent + "<\(name)\(XMLText.attributes(attributes))>\n"
    depth += 1
    inside(&self)
    depth -= 1
    text += indent + "</\(name)>\n"
  }

  private var indent: String { String(repeating: "  ", count: depth) }
}
