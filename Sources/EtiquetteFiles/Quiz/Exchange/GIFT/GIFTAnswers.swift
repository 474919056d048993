import Etiquette

/// What stands between the braces of a question in GIFT.
struct GIFTAnswers {
  /// An answer with its share of the points, in percent, and what is said to it.
  private struct Answer {
    var text: String
    var percent: Double
    var feedback: String
  }

  /// Makes a text plain.
  typealias Plain = (String, inout QuizLosses) -> String

  private let source: GIFTText

  init(_ source: GIFTText) { self.source = source }

  /// The question that the answers make; its prompt is left to the caller.
  func question(
    _ id: String, _ losses: inout QuizLosses, plain: Plain
  ) throws(QuizLoss) -> Question {
    if source.isEmpty { throw QuizLoss(kind: .unknownKind(.essay)) }
    if source.pieces.first?.isMark("#") == true { throw QuizLoss(kind: .unknownKind(.numerical)) }
    if source.split(at: "~") != nil { return try choice(id, &losses, plain) }
    if source.split(at: "=") != nil, source.split(at: "->") != nil {
      throw QuizLoss(kind: .unknownKind(.matching))
    }
    if let question = truth(id, &losses, plain) { return question }
    return try short(id, &losses, plain)
  }

  // MARK: Options

  private func choice(
    _ id: String, _ losses: inout QuizLosses, _ plain: Plain
  ) throws(QuizLoss) -> Question {
    let parts = source.parts("~=")
    if parts.count > 26 { throw QuizLoss(kind: .broken(.tooManyOptions)) }
    let isSingle = parts.contains { $0.mark == "=" }
    let answers = parts.map { part in
      if part.mark == "=" { return answer(part.text, percent: 100, &losses, plain) }
      let (percent, text) = part.text.weighted
      return answer(text, percent: percent ?? 0, &losses, plain)
    }
    let right = answers.indices.filter { index in
      isSingle ? answers[index].percent >= 100 : answers[index].percent > 0
    }
    if answers.count < 2 { throw QuizLoss(kind: .broken(.noOptions)) }
    if right.isEmpty { throw QuizLoss(kind: .broken(.noAnswer)) }
    var question = Question(
      id: id, kind: isSingle && right.count == 1 ? .choice : .multiple, prompt: "", points: 1,
      options: answers.map(\.text), answer: right.map(Choice.name))
    if question.kind == .choice {
      if answers.contains(where: { $0.percent != 0 && $0.percent != 100 }) {
        losses.add(.weights, question: id)
      }
    } else {
      question.credit = credit(answers, right, id, &losses)
    }
    question.feedback = feedback(answers, right)
    return question
  }

  /// How a partly right choice counts by the shares of the options.
  private func credit(
    _ answers: [Answer], _ right: [Int], _ id: String, _ losses: inout QuizLosses
  ) -> Credit {
    let share = 100 / Double(max(1, right.count))
    let wrong = answers.indices.filter { !right.contains($0) }.map { answers[$0].percent }
    let isEven = right.allSatisfy { abs(answers[$0].percent - share) < 0.01 }
    func cost(_ percent: Double) -> Bool { wrong.allSatisfy { abs($0 + percent) < 0.01 } }
    if isEven, cost(100) { return .partial }
    if isEven, cost(share) { return .penalty }
    losses.add(.weights, question: id)
    return .partial
  }

  /// What is said to the right option, and to others by their letters.
  private func feedback(_ answers: [Answer], _ right: [Int]) -> String {
    answers.indices.filter { !answers[$0].feedback.isEmpty }.map { index in
      right == [index]
        ? answers[index].feedback : "\(Choice.name(index))：\(answers[index].feedback)"
    }.joined(separator: "\n")
  }

  // MARK: Words

  /// True or false, with what is said to a wrong and to a right answer.
  private func truth(_ id: String, _ losses: inout QuizLosses, _ plain: Plain) -> Question? {
    let (value, comments) = source.split(at: "#") ?? (source, GIFTText(""))
    guard
      let index = [["T", "TRUE"], ["F", "FALSE"]].firstIndex(where: { $0.contains(value.text) })
    else { return nil }
    var question = Question(
      id: id, kind: .choice, prompt: "", points: 1, options: ["正确", "错误"],
      answer: [Choice.name(index)])
    let (wrong, right) = comments.split(at: "#") ?? (comments, GIFTText(""))
    question.feedback = [wrong, right].map { plain($0.text, &losses) }.filter { !$0.isEmpty }
      .joined(separator: "\n")
    return question
  }

  /// Words to be typed: wordings of one element.
  private func short(
    _ id: String, _ losses: inout QuizLosses, _ plain: Plain
  ) throws(QuizLoss) -> Question {
    let answers =
      source.split(at: "=") == nil
      ? [answer(source, percent: 100, &losses, plain)]
      : source.parts("=").map { part in
        let (percent, text) = part.text.weighted
        return answer(text, percent: percent ?? 100, &losses, plain)
      }
    let right = answers.filter { $0.percent >= 100 && !$0.text.isEmpty }.map(\.text)
    guard let first = right.first else { throw QuizLoss(kind: .broken(.noAnswer)) }
    if answers.contains(where: { $0.percent > 0 && $0.percent < 100 }) {
      losses.add(.weights, question: id)
    }
    // Beside wordings that may stand anywhere, a whole answer is the model.
    let isModel = !first.hasPrefix("*") && right.dropFirst().contains { $0.hasPrefix("*") }
    let wordings = (isModel ? Array(right.dropFirst()) : right).map(GIFTAnswers.bare)
    var question = Question(
      id: id, kind: .phrase, prompt: "", points: 1,
      elements: [Element(id: "answer", any: wordings, points: 1, clause: "")])
    question.model = GIFTAnswers.bare(first)
    question.wrong = answers.filter { $0.percent <= 0 }.map(\.text)
    question.feedback = answers.filter { !$0.feedback.isEmpty }.map { answer in
      answer.text == first ? answer.feedback : "\(answer.text)：\(answer.feedback)"
    }.joined(separator: "\n")
    return question
  }

  private func answer(
    _ source: GIFTText, percent: Double, _ losses: inout QuizLosses, _ plain: Plain
  ) -> Answer {
    let (text, feedback) = source.split(at: "#") ?? (source, GIFTText(""))
    return Answer(
      text: plain(text.text, &losses), percent: percent, feedback: plain(feedback.text, &losses))
  }

  /// A wording without the asterisks that let it stand anywhere, as it may here in any case.
  private static func bare(_ wording: String) -> String {
    let bare = wording.trimming { $0 == "*" }
    return bare.isEmpty ? wording : bare
  }
}
