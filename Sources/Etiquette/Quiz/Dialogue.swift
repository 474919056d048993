/// A scripted conversation with a trainee's replies in their places.
struct Dialogue {
  /// The conversation as it would have been recorded.
  private(set) var transcript: Transcript
  /// The replies that found a place, in order.
  private(set) var replies: [String] = []

  /// Puts replies where the script leaves blanks such as `客服：____`, or else behind each turn
  /// of the customer.
  init(_ script: Transcript, answer: String, words: QuizWords) {
    transcript = Transcript(
      id: script.id, channel: script.channel ?? .counter, direction: script.direction,
      agent: script.agent, hangup: script.hangup, rings: script.rings, date: script.date)
    let blanks = Dialogue.blanks(script)
    let behind = blanks.isEmpty ? Dialogue.ends(of: script) : []
    replies = Dialogue.replies(answer, places: max(blanks.count, behind.count), words)
    var next = replies.makeIterator()
    for (index, utterance) in script.utterances.enumerated() {
      if !blanks.contains(index) {
        transcript.append(
          utterance.role, script.string(utterance.text).utf8, start: utterance.start,
          end: utterance.end)
      }
      if blanks.contains(index) || behind.contains(index), let reply = next.next() {
        transcript.append(.agent, reply.utf8)
      }
    }
  }

  /// The agent's lines that hold nothing but a blank to be filled in.
  static func blanks(_ script: Transcript) -> Set<Int> {
    Set(
      script.utterances.indices.filter { index in
        let utterance = script.utterances[index]
        return utterance.role == .agent
          && script.string(utterance.text).allSatisfy { "_＿ 　（）()…?？".contains($0) }
      })
  }

  /// The last utterance of each turn of the customer.
  private static func ends(of script: Transcript) -> Set<Int> {
    Set(script.turns.filter { $0.role == .customer }.compactMap(\.utterances.last))
  }

  /// One reply a line; what is left over belongs to the last one.
  private static func replies(_ answer: String, places: Int, _ words: QuizWords) -> [String] {
    var lines: [String] = []
    var line = ""
    for character in answer {
      if character.isNewline || "①②③④⑤⑥⑦⑧⑨⑩".contains(character) {
        lines.append(line)
        line = ""
      } else {
        line.append(character)
      }
    }
    let said = (lines + [line]).compactMap { own($0, words) }
    guard places > 0, said.count > places else { return said }
    return said.prefix(places - 1) + [said.dropFirst(places - 1).joined(separator: "\n")]
  }

  /// A line without its number and speaker; `nil` where it is empty or the customer's.
  private static func own(_ line: String, _ words: QuizWords) -> String? {
    var rest = line.drop { $0.isWhitespace }
    let digits = rest.prefix { $0.isNumber || $0 == "(" || $0 == "（" }
    let mark = rest.dropFirst(digits.count)
    if !digits.isEmpty, let first = mark.first, ".．、)）:：".contains(first) {
      rest = mark.dropFirst().drop { $0.isWhitespace }
    }
    func speaks(_ names: [String]) -> Substring? {
      names.lazy.filter { rest.hasPrefix($0) }.map { rest.dropFirst($0.count) }
        .first { $0.first.map { ":：".contains($0) } ?? false }
    }
    if speaks(words.customers) != nil { return nil }
    if let after = speaks(words.agents) { rest = after.dropFirst() }
    return rest.contains { $0.isLetter || $0.isNumber } ? String(rest) : nil
  }
}
