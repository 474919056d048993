import HanText

/// What a question asks for, taken apart once for all its answers.
struct AnswerKey: Sendable {
  let question: Question
  let echo: Echo
  /// The wordings of each element.
  let elements: [[Wording]]
  /// The senses that the other elements name and this one does not, for each element.
  let foreign: [[Int]]
  /// What 您 has to stand in: the wordings longer than a mere 您好 of the elements that are not
  /// literal.
  let content: [Wording]
  /// The surnames of those whom the wordings name; who names another person instead, as in 王经理 for
  /// 刘经理, expresses nothing.
  let surnames: Set<UInt16>
  /// Whether the question or its wordings tell of others than the customer.
  let tellsOfBystanders: Bool

  /// What its wordings say where an answer has other characters of their sounds.
  let repair: SlipRepair

  init(_ question: Question, words: QuizWords, vocabulary: Set<[UInt16]>) {
    let echo = Echo(question.prompt, customers: words.customers)
    let prompt = Reading(PlainText(question.prompt).text)
    let elements = question.elements.map { element in
      let wordings = element.any.map { Wording($0, isLiteral: element.isLiteral, words: words) }
      return wordings.map { $0.knowing(wordings, in: echo).knowing(prompt, words: words) }
    }
    let meant = elements.indices.filter { !question.elements[$0].isLiteral }
    self.question = question
    self.echo = echo
    self.elements = elements
    self.content = meant.flatMap { elements[$0] }.filter { $0.length > 2 }
    let surnames = Set(
      question.elements.flatMap { $0.any }.flatMap { wording in
        let reading = Reading(PlainText(wording).text)
        return words.persons(in: reading, tolerance: .none).map {
          words.surname($0, in: reading)
        }
      })
    self.surnames = surnames
    repair = SlipRepair(question, surnames: surnames, vocabulary: vocabulary)
    let texts = [question.prompt] + question.elements.flatMap(\.any)
    tellsOfBystanders = texts.contains { text in
      let reading = Reading(PlainText(text).text)
      return words.bystanders.contains { $0.firstMatch(reading, tolerance: .none) != nil }
    }
    self.foreign = elements.indices.map { index in
      let own = Set(elements[index].flatMap(\.wholeSenses))
      let others = meant.filter { $0 != index }.flatMap { elements[$0].flatMap(\.wholeSenses) }
      return Set(others).subtracting(own).sorted()
    }
  }

  /// Whether a wording tells what somebody does, so that an answer that tells it may express it.
  var isNarrating: Bool { elements.contains { $0.contains(where: \.isNarrating) } }

  /// Whether something is asked for that can be said in other words than its own.
  var asks: Bool { zip(question.elements, elements).contains { !$0.isLiteral && !$1.isEmpty } }
}
