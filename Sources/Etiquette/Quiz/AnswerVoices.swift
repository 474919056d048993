/// Whose words an answer writes down: the trainee's, or those of a customer it quotes.
struct AnswerVoices {
  /// A stretch of the answer by one speaker.
  struct Voice: Equatable {
    var role: Role
    var words: String
  }

  /// The stretches, in order; empty where the answer is empty.
  private(set) var voices: [Voice] = []

  /// Reads an answer.
  ///
  /// `客户：` and `我：` at the start of a sentence give the floor, and so does `客户说“`, until the quotation
  /// ends. `我会说：` begins speech behind a comma too, where the trainee has told the scene in front of it.
  init(_ answer: String, words: QuizWords) {
    var rest = Substring(answer)
    var role = Role.agent
    var current = ""
    var isStart = true
    /// Whether a comma stands in front.
    var isClause = false
    while let character = rest.first {
      if isClause, role == .agent, let speech = AnswerVoices.speech(rest, words) {
        close(&current, role)
        rest = speech
        isClause = false
        continue
      }
      if isStart, let (next, after) = AnswerVoices.marker(rest, words) {
        close(&current, role)
        (role, rest) = (next, after)
        continue
      }
      rest.removeFirst()
      if role == .customer, "\n\r".contains(character) {
        close(&current, role)
        role = .agent
      }
      current.append(character)
      isStart = AnswerVoices.ends(character) || isStart && character.isWhitespace
      isClause = ",，".contains(character) || isClause && character.isWhitespace
      if role == .customer, QuotationMark.onlyCloses(character) {
        close(&current, role)
        role = .agent
      }
    }
    close(&current, role)
  }

  /// The trainee's own words; each stretch ends a sentence, and the customer's leave nothing else behind.
  var own: String {
    voices.map { $0.role == .agent ? $0.words : "" }.joined(separator: "。\n")
  }

  /// The answer as a conversation for the linter.
  ///
  /// Quotation marks around what the trainee says are taken off, since words in them are said,
  /// not spoken about.
  var transcript: Transcript {
    var transcript = Transcript(id: "")
    for voice in voices {
      let words = voice.role == .agent ? AnswerVoices.unquoted(voice.words) : voice.words
      transcript.append(voice.role, words.utf8)
    }
    return transcript
  }

  private mutating func close(_ current: inout String, _ role: Role) {
    if current.contains(where: { !$0.isWhitespace }) {
      voices.append(Voice(role: role, words: current))
    }
    current = ""
  }

  private static func ends(_ character: Character) -> Bool {
    "。！？!?；;\n\r".contains(character) || QuotationMark.closes(character)
  }

  private static func marker(
    _ rest: Substring, _ words: QuizWords
  ) -> (Role, Substring)? {
    for (role, names) in [(Role.customer, words.customers), (.agent, words.agents)] {
      for name in names where rest.hasPrefix(name) {
        let after = rest.dropFirst(name.count)
        if let colon = after.first, ":：".contains(colon) { return (role, after.dropFirst()) }
        if role == .customer, let quotation = quoted(after, words) { return (role, quotation) }
      }
    }
    return nil
  }

  /// What stands behind 我会说 and a colon.
  private static func speech(_ rest: Substring, _ words: QuizWords) -> Substring? {
    for name in words.agents where name.count > 1 && name.first == "我" && rest.hasPrefix(name) {
      let after = rest.dropFirst(name.count)
      if let colon = after.first, ":：".contains(colon) { return after.dropFirst() }
    }
    return nil
  }

  /// What stands behind a word for saying and a quotation mark, where the quotation is closed.
  private static func quoted(_ rest: Substring, _ words: QuizWords) -> Substring? {
    guard let verb = words.sayings.first(where: rest.hasPrefix) else { return nil }
    let after = rest.dropFirst(verb.count).drop { ":：,， ".contains($0) }
    guard let mark = after.first, QuotationMark.onlyOpens(mark) else { return nil }
    let quotation = after.dropFirst()
    return quotation.contains(where: QuotationMark.onlyCloses) ? quotation : nil
  }

  /// The words without the quotation marks at their start, or behind a colon.
  private static func unquoted(_ words: String) -> String {
    var out = ""
    var open = false
    var before: Character = ":"
    for character in words {
      if QuotationMark.opens(character), ":：".contains(before), !open {
        open = true
      } else if open, QuotationMark.closes(character) {
        open = false
      } else {
        out.append(character)
      }
      if !character.isWhitespace { before = character }
    }
    return out
  }
}
