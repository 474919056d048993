import Etiquette

/// One question of a feedback sheet: what was answered, what it earned, what to say instead.
struct SheetEntry {
  let question: Question
  let result: QuestionResult
  let answer: String
  let book: RuleBook
  let language: Language

  /// What the template shows.
  var fields: [String: Any] {
    let feedback = Feedback(question: question, result: result, book: book)
    let isAnswered = result.status == .graded
    let mark = result.isFull ? "good" : isAnswered ? "bad" : "none"
    return [
      "mark": mark, "sign": result.isFull ? "✓" : isAnswered ? "✗" : "○",
      "points": result.points.points, "of": result.of.points,
      "prompt": SheetEntry.shown(question.prompt), "clause": SheetEntry.present(question.clause),
      "hasLines": !lines.isEmpty, "lines": lines,
      "hasOptions": !question.options.isEmpty, "options": options,
      "answerLabel": SheetMessage.answer.text(language),
      "answer": isAnswered
        ? SheetEntry.shown(answer) : QuizMessage.notAnswered.text(language),
      "hasElements": question.kind == .phrase || question.kind == .dialogue,
      "elements": elements,
      "advice": result.isFull ? [] : feedback.faults.map { SheetEntry.shown($0[language]) },
      "remarks": feedback.remarks.map { SheetEntry.shown($0[language]) },
    ]
  }

  private var options: [[String: Any]] {
    question.options.enumerated().map { index, text in
      let letter = Choice.name(index)
      let isChosen = result.chosen.contains(letter)
      let isAnswer = question.answer.contains(letter)
      let box =
        switch (isChosen, isAnswer) {
        case (true, true): "☑"
        case (true, false): "☒"
        case (false, _): "☐"
        }
      return ["box": box, "letter": letter, "text": SheetEntry.shown(text), "isAnswer": isAnswer]
    }
  }

  /// The lines of the conversation by their numbers, those that break a rule marked.
  private var lines: [[String: Any]] {
    guard let transcript = question.transcript else { return [] }
    return transcript.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated().map { index, line in
        [
          "number": index + 1, "text": SheetEntry.shown(String(line)),
          "isAnswer": question.kind == .spot && question.answer.contains("\(index + 1)"),
        ]
      }
  }

  private var elements: [[String: Any]] {
    zip(question.elements, result.elements).map { element, result in
      let rule = element.rule.flatMap { book.rule($0) }
      let clause = element.clause.isEmpty ? rule?.clause ?? "" : element.clause
      return [
        "mark": result.met ? "good" : "bad", "sign": result.met ? "✓" : "✗",
        "words": SheetEntry.shown(
          element.any.first ?? rule?.title[language] ?? element.id),
        "clause": SheetEntry.present(clause),
      ]
    }
  }

  /// Text for a section of the template, which is left out where the list is empty.
  private static func present(_ text: String) -> [String] { text.isEmpty ? [] : [shown(text)] }

  /// Text whose control characters can be seen; line ends stay.
  static func shown(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isLayout = scalar == "\n" || scalar == "\t"
      out.append(!isLayout && Terminal.isHarmful(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(out)
  }
}
