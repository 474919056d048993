public import HanText

/// Grades the answers to one quiz; its wordings are taken apart once.
public struct AnswerGrader: Sendable {
  /// The quiz whose answers are graded.
  public let quiz: Quiz
  private let linter: Linter
  private let keys: [String: AnswerKey]

  /// A grader for the answers to a quiz, by the words of the linter's lexicon.
  public init(_ quiz: Quiz, linter: Linter) {
    self.quiz = quiz
    self.linter = linter
    let vocabulary = linter.lexicon.quizWords.vocabulary
    var keys: [String: AnswerKey] = [:]
    for question in quiz.questions {
      keys[question.id] = AnswerKey(
        question, words: linter.lexicon.quizWords, vocabulary: vocabulary)
    }
    self.keys = keys
  }

  private var words: QuizWords { linter.lexicon.quizWords }

  /// Grades an answer; `nil` where the quiz has no such question.
  public func grade(
    _ answer: String, to question: String, boundaries: WordBoundaries
  ) throws(ICUError) -> QuestionResult? {
    guard let key = keys[question] else { return nil }
    switch key.question.kind {
    case .choice, .multiple: return choice(answer, key.question)
    case .phrase: return try phrase(answer, key, boundaries)
    case .spot: return spot(answer, key.question)
    case .dialogue: return try dialogue(answer, key, boundaries)
    }
  }

  // MARK: Choices

  private func choice(_ answer: String, _ question: Question) -> QuestionResult {
    let right = Set(question.answer.map { $0.uppercased() })
    let chosen = Set(
      Choice.letters(answer, options: question.options, isBlank: isBlank(answer)))
    return result(answer, key: question, chosen: chosen, of: right)
  }

  private func spot(_ answer: String, _ question: Question) -> QuestionResult {
    let right = Set(question.answer)
    let chosen =
      isBlank(answer) ? [] : Set(LineNumbers(answer).numbers.map { "\($0)" })
    var result = result(answer, key: question, chosen: chosen, of: right)
    result.elements = question.answer.map { .init(id: $0, met: chosen.contains($0)) }
    return result
  }

  private func result(
    _ answer: String, key: Question, chosen: Set<String>, of right: Set<String>
  ) -> QuestionResult {
    var result = QuestionResult(
      question: key.id, status: chosen.isEmpty && isBlank(answer) ? .notAnswered : .graded,
      points: key.points * key.credit.share(chosen, of: right), of: key.points,
      transcript: Transcript(id: ""))
    result.chosen = chosen.sorted { ($0.count, $0) < ($1.count, $1) }
    return result
  }

  private func isBlank(_ answer: String) -> Bool {
    let reading = Reading(answer)
    if reading.symbols.isEmpty { return true }
    // N/A has a mark inside; an answer of nothing but × is one.
    let bare = Reading(answer.filter { !$0.isPunctuation && !$0.isSymbol })
    let whole = bare.symbols.indices
    if !whole.isEmpty, isBlank(whole, of: bare) { return true }
    let starts = reading.symbols.indices.filter { $0 == 0 || reading.symbols[$0].edge >= .line }
    return zip(starts, starts.dropFirst() + [reading.symbols.count]).allSatisfy {
      isBlank($0..<$1, of: reading)
    }
  }

  private func isBlank(_ clause: Range<Int>, of reading: Reading) -> Bool {
    words.blanks.contains {
      $0.match(
        reading, at: clause.lowerBound, end: clause.upperBound,
        tolerance: linter.lexicon.tolerance) != nil
    }
  }

  // MARK: Phrases

  private func phrase(
    _ answer: String, _ key: AnswerKey, _ boundaries: WordBoundaries
  ) throws(ICUError) -> QuestionResult {
    let voices = AnswerVoices(answer, words: words)
    var result = QuestionResult(
      question: key.question.id, status: .graded, points: 0, of: key.question.points,
      transcript: voices.transcript)
    if isBlank(answer) {
      result.status = .notAnswered
      result.elements = key.question.elements.map { .init(id: $0.id, met: false) }
      return result
    }
    let report = try linter.lint(result.transcript, boundaries: boundaries)
    settle(&result, try met(voices.own, key, boundaries), key.question, report)
    return result
  }

  // MARK: Dialogues

  private func dialogue(
    _ answer: String, _ key: AnswerKey, _ boundaries: WordBoundaries
  ) throws(ICUError) -> QuestionResult {
    let script = key.question.conversation ?? Transcript(id: "")
    let dialogue = Dialogue(script, answer: answer, words: words)
    var result = QuestionResult(
      question: key.question.id, status: .graded, points: 0, of: key.question.points,
      transcript: dialogue.transcript)
    if isBlank(answer) || dialogue.replies.isEmpty {
      result.status = .notAnswered
      result.elements = key.question.elements.map { .init(id: $0.id, met: false) }
      return result
    }
    let report = try linter.lint(dialogue.transcript, boundaries: boundaries)
    let said = try met(dialogue.replies.joined(separator: "\n"), key, boundaries)
    let met = zip(key.question.elements, said).map { element, isSaid in
      guard let rule = element.rule else { return isSaid }
      return report.checks.contains { $0.rule == rule && $0.status == .passed }
    }
    settle(&result, met, key.question, report)
    return result
  }

  /// Gives points for what is met, unless a forbidden phrase takes them.
  private func settle(
    _ result: inout QuestionResult, _ met: [Bool], _ question: Question, _ report: Report
  ) {
    result.findings = report.findings.filter { $0.rule.hasPrefix(AnswerGrader.forbidden) }
    result.elements = zip(question.elements, met).map { .init(id: $0.id, met: $1) }
    guard !result.isForfeited else { return }
    let earned = zip(question.elements, met).reduce(0) { $1.1 ? $0 + $1.0.points : $0 }
    result.points = min(earned, question.points)
  }

  /// The rules of article 18.
  private static let forbidden = "forbidden-"

  /// Which elements an answer expresses; a list of keywords expresses none, unless it only lists
  /// wordings of one and the same.
  private func met(
    _ answer: String, _ key: AnswerKey, _ boundaries: WordBoundaries
  ) throws(ICUError) -> [Bool] {
    let answer = try key.repair.repaired(
      answer, tolerance: linter.lexicon.tolerance, boundaries: boundaries)
    guard let list = KeywordList(PlainText(answer).text, words: words) else {
      return elements(answer, key)
    }
    let byItem = list.items.map { elements($0, key) }
    let shared =
      !list.isHeaded
      && key.elements.indices.contains { index in
        !key.question.elements[index].isLiteral && byItem.allSatisfy { $0[index] }
      }
    return shared ? elements(answer, key) : key.elements.map { _ in false }
  }

  private func elements(_ answer: String, _ key: AnswerKey) -> [Bool] {
    let tolerance = linter.lexicon.tolerance
    let answer = Correction.settled(answer, words: words, tolerance: tolerance)
    let spoken = Narration.spoken(answer, words: words, tolerance: tolerance)
    var search = search(spoken, key, mayDeny: false)
    var denied = self.search(spoken, key, mayDeny: true)
    var told = key.isNarrating ? self.search(answer, key, mayDeny: false) : search
    var met = key.elements.indices.map { index in
      guard !key.question.elements[index].isLiteral else { return false }
      let wordings = key.elements[index]
      search.answer.foreign = key.foreign[index]
      denied.answer.foreign = key.foreign[index]
      told.answer.foreign = key.foreign[index]
      return wordings.contains { wording in
        if wording.isDenying { return denied.expresses(wording) }
        return wording.isNarrating ? told.expresses(wording) : search.expresses(wording)
      }
    }
    search.answer.foreign = []
    // Where nothing that is asked for is said, 您 stands beside it: 您请坐, 给您的生活带来不便.
    guard met.contains(true) || !key.asks else { return met }
    for (index, element) in key.question.elements.enumerated() where element.isLiteral {
      met[index] = isPolite(key.elements[index], content: key.content, &search)
    }
    return met
  }

  private func search(_ answer: String, _ key: AnswerKey, mayDeny: Bool) -> WordingSearch {
    WordingSearch(
      answer: SpokenAnswer(
        answer, key: key, words: words, tolerance: linter.lexicon.tolerance, mayDeny: mayDeny),
      echo: key.echo)
  }

  /// Whether one of the wordings is there, or 您 in the required content, and none of the wordings
  /// with 你 in place of 您.
  private func isPolite(
    _ wordings: [Wording], content: [Wording], _ search: inout WordingSearch
  ) -> Bool {
    let exempt = words.exempt.flatMap { search.answer.places(of: $0) }
    let isThere =
      wordings.contains { search.holds($0, pronoun: Wording.polite, except: []) }
      || content.contains { search.isPolite($0) }
    guard isThere else { return false }
    return !wordings.contains {
      $0.isAddressed && search.holds($0, pronoun: Wording.you, except: exempt)
    }
  }
}
