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
    return sentences(answer).map { sentence in
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
  }

  private static func sentences(_ answer: String) -> [Sentence] {
    var sentences = [Sentence()]
    var quotation: String?
    for character in answer {
      sentences[sentences.count - 1].whole.append(character)
      if let said = quotation {
        let ends = QuotationMark.closes(character)
        quotation = ends ? nil : said + String(character)
        if ends { sentences[sentences.count - 1].quoted.append(said) }
      } else if QuotationMark.opens(character) {
        quotation = ""
        sentences[sentences.count - 1].frame.append("，")
      } else {
        sentences[sentences.count - 1].frame.append(character)
        if "。！？!?；;：:\n\r".contains(character) { sentences.append(Sentence()) }
      }
    }
    if let said = quotation { sentences[sentences.count - 1].quoted.append(said) }
    return sentences
  }
}
