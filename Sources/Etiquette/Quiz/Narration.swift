import HanText

/// What an answer says, as opposed to sentences that tell what one would say.
///
/// 先请客户稍等，再向他道歉 describes the conduct and speaks to nobody; in 我会对客户说“您好” the
/// words in quotation marks are speech, and so is what follows on 说一声.
enum Narration {
  /// The answer without the sentences that only describe; what these quote stays, but for stories.
  static func spoken(_ answer: String, words: QuizWords, tolerance: Tolerance) -> String {
    /// Whether a story goes on behind a colon or semicolon.
    var isTelling = false
    return sentences(answer, words: words, tolerance: tolerance).map { sentence in
      let frame = Reading(PlainText(sentence.frame).text)
      func holds(_ patterns: [Pattern]) -> Bool {
        patterns.contains { $0.firstMatch(frame, tolerance: tolerance) != nil }
      }
      // What is said to somebody is no story.
      let isStory =
        isTelling
        || !frame.units.contains(where: Wording.pronouns.contains) && holds(words.stories)
      isTelling = isStory && sentence.whole.last.map("：:；;".contains) == true
      if isStory { return "" }
      guard holds(words.narrations) else {
        return frame.units.contains(where: words.addresses.contains)
          ? sentence.whole : addressed(sentence, words: words, tolerance: tolerance)
      }
      return (sentence.quoted + cited(sentence.frame, by: words.citations)).joined(separator: "。")
        + "。"
    }.joined()
  }

  /// A sentence that addresses nobody, without its clauses that describe; where these are half of them or
  /// more, only what it quotes.
  private static func addressed(
    _ sentence: Sentence, words: QuizWords, tolerance: Tolerance
  ) -> String {
    let clauses = sentence.frame.split { "，,".contains($0) }
    let kept = clauses.filter { clause in
      let reading = Reading(PlainText(String(clause)).text)
      return !words.descriptions.contains {
        $0.firstMatch(reading, tolerance: tolerance) != nil
      }
    }
    if kept.count == clauses.count { return sentence.whole }
    let said = kept.count * 2 > clauses.count ? kept.map(String.init) : []
    return (sentence.quoted + said).joined(separator: "，") + "。"
  }

  /// What follows on 说一声, which is quoted without marks, to the end of the clause.
  private static func cited(_ frame: String, by citations: [String]) -> [String] {
    frame.split { "，,。！？!?；;：:\n\r".contains($0) }.compactMap { clause in
      citations.lazy.compactMap { clause.firstRange(of: $0) }.first.map {
        String(clause[$0.upperBound...])
      }
    }
  }

  /// A sentence, what it quotes, and what it says around the quotations.
  private struct Sentence {
    var whole = ""
    var frame = ""
    var quoted: [String] = []

    /// Adds a quotation with the mark in front of it, and the one behind it.
    mutating func quote(_ said: String, until mark: String) {
      whole += said + mark
      quoted.append(String(said.dropFirst()))
    }
  }

  /// The sentences, without what they quote as words that are not said: 不会像别人那样甩一句“你找谁去”.
  private static func sentences(
    _ answer: String, words: QuizWords, tolerance: Tolerance
  ) -> [Sentence] {
    var sentences = [Sentence()]
    /// The words behind a quotation mark, which is the first of them.
    var quotation: String?
    for character in answer {
      let last = sentences.count - 1
      if let said = quotation {
        quotation = said + String(character)
        guard QuotationMark.closes(character) else { continue }
        let frame = Reading(PlainText(sentences[last].frame).text)
        let isUnsaid = words.deny(frame, before: frame.symbols.count, tolerance: tolerance)
        if isUnsaid {
          sentences[last].whole.append("，")
        } else {
          sentences[last].quote(said, until: String(character))
        }
        sentences[last].frame.append("，")
        quotation = nil
      } else if QuotationMark.opens(character) {
        quotation = String(character)
      } else {
        sentences[last].whole.append(character)
        sentences[last].frame.append(character)
        if "。！？!?；;：:\n\r".contains(character) { sentences.append(Sentence()) }
      }
    }
    if let said = quotation { sentences[sentences.count - 1].quote(said, until: "") }
    return sentences
  }
}
