import Etiquette

/// What a trainee is told about an answer: what was wrong, by which clause, and what to say.
struct Feedback {
  let question: Question
  let result: QuestionResult
  let book: RuleBook

  /// The sentences, most pressing first; praise where nothing was wrong.
  var sentences: [Localized] {
    if result.isFull { return [QuizMessage.right.words] }
    let blank = result.status == .notAnswered ? [QuizMessage.notAnswered.words] : []
    return blank + faults + remarks
  }

  /// What was wrong, and what to say instead.
  var faults: [Localized] {
    let faults = result.findings.filter { $0.verdict == .violation }.map(forbidden) + missing
    switch question.kind {
    case .choice, .multiple:
      return faults + [QuizMessage.rightOptions(question.answer, question.clause).words]
    case .spot: return faults + lines
    case .phrase, .dialogue: return faults
    }
  }

  /// What the trainer wants known in any case, and a model answer to words.
  var remarks: [Localized] {
    var remarks: [Localized] = []
    if !question.feedback.isEmpty {
      remarks.append(Localized(zh: question.feedback, en: question.feedback))
    }
    if !question.model.isEmpty, question.kind == .phrase || question.kind == .dialogue {
      remarks.append(QuizMessage.model(question.model).words)
    }
    return remarks
  }

  /// The sentences in one language, a line each.
  func text(_ language: Language) -> String {
    sentences.map { $0[language] }.joined(separator: "\n")
  }

  private func forbidden(_ finding: Finding) -> Localized {
    let rule = book.rule(finding.rule)
    return QuizMessage.forbidden(
      Quotation(transcript: result.transcript, finding: finding).words, rule?.clause ?? "",
      instead: rule?.instead.first ?? ""
    ).words
  }

  private var missing: [Localized] {
    guard result.status == .graded else { return [] }
    return zip(question.elements, result.elements).filter { !$1.met }.map { element, _ in
      if element.isLiteral { return QuizMessage.impolite(element.any.first ?? "").words }
      let rule = element.rule.flatMap { book.rule($0) }
      return QuizMessage.missing(
        element.any.first ?? rule?.instead.first ?? element.id,
        element.clause.isEmpty ? rule?.clause ?? question.clause : element.clause
      ).words
    }
  }

  private var lines: [Localized] {
    let missed = question.answer.filter { !result.chosen.contains($0) }
    let innocent = result.chosen.filter { !question.answer.contains($0) }
    var sentences: [Localized] = []
    if !missed.isEmpty {
      sentences.append(QuizMessage.missedLines(missed, question.clause).words)
    }
    if !innocent.isEmpty, result.status == .graded {
      sentences.append(QuizMessage.innocentLines(innocent).words)
    }
    return sentences
  }
}
