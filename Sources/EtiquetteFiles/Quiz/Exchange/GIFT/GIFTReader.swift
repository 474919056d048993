import Etiquette

/// Reads GIFT as Moodle does.
struct GIFTReader {
  private(set) var title = ""
  private(set) var questions: [Question] = []
  private(set) var losses = QuizLosses()
  private var hasCategory = false

  init(_ source: String) {
    for block in GIFTBlock.blocks(source) { read(block) }
  }

  private mutating func read(_ block: GIFTBlock) {
    for comment in block.comments { losses.add(.comment(comment.text), line: comment.line) }
    guard !block.text.isEmpty else { return }
    if block.text.hasPrefix(GIFTBlock.category) { return category(block) }
    do throws(QuizLoss) {
      questions.append(try question(block))
    } catch {
      losses.add(error.kind, line: block.line)
    }
  }

  /// The first category names the quiz.
  private mutating func category(_ block: GIFTBlock) {
    let slash = "\u{0}"
    let path = block.text.dropFirst(GIFTBlock.category.count).replacing("//", with: slash)
      .split(separator: "/").map { $0.replacing(slash, with: "/").description }
      .map { GIFTText($0).text }.filter { !$0.hasPrefix("$") && $0 != "top" && !$0.isEmpty }
    guard let name = path.last else { return }
    if !hasCategory {
      title = name
      if path.count > 1 {
        losses.add(.category(path.dropLast().joined(separator: "/")), line: block.line)
      }
    } else if name != title {
      losses.add(.category(path.joined(separator: "/")), line: block.line)
    }
    hasCategory = true
  }

  private mutating func question(_ block: GIFTBlock) throws(QuizLoss) -> Question {
    var (name, rest) = ("", GIFTText(block.text))
    if let (before, after) = rest.split(at: "::"), before.isEmpty,
      let (own, body) = after.split(at: "::")
    {
      (name, rest) = (own.text, body)
    }
    guard let (before, after) = rest.split(at: "{") else {
      throw QuizLoss(
        kind: rest.split(at: "}") == nil ? .unknownKind(.description) : .broken(.brace))
    }
    guard let (inner, behind) = after.split(at: "}") else { throw QuizLoss(kind: .broken(.brace)) }
    let id = identifier(block, name)
    var format: GIFTMarkup.Format?
    var prompt = plain(before.text, &format, id)
    if !behind.isEmpty { prompt += " _____ " + behind.text }
    let (answers, feedback) = inner.split(at: "####", fromEnd: true) ?? (inner, GIFTText(""))
    var question = try GIFTAnswers(answers.trimmed).question(id, &losses) { text, losses in
      var format = format
      let read = GIFTMarkup(text, &format)
      if read.isChanged { losses.add(.markup, question: id) }
      return read.text
    }
    var own = format
    let whole = plain(feedback.text, &own, id)
    question.feedback = ([whole] + [question.feedback]).filter { !$0.isEmpty }
      .joined(separator: "\n")
    question.prompt = prompt
    question.clause = block.tags.joined(separator: "、")
    question.line = block.line
    if prompt.isEmpty { throw QuizLoss(kind: .broken(.noPrompt)) }
    return question
  }

  private mutating func plain(
    _ text: String, _ format: inout GIFTMarkup.Format?, _ id: String
  ) -> String {
    let markup = GIFTMarkup(text, &format)
    if markup.isChanged { losses.add(.markup, question: id) }
    return markup.text
  }

  /// The identifier: what a comment says, or a short name, or else a number.
  private mutating func identifier(_ block: GIFTBlock, _ name: String) -> String {
    let isShort = !name.isEmpty && name.count <= 40 && !name.contains(where: \.isNewline)
    let wanted = block.id ?? (isShort ? name : "q\(questions.count + 1)")
    var id = wanted
    var number = 2
    while questions.contains(where: { $0.id == id }) {
      id = "\(wanted)-\(number)"
      number += 1
    }
    if !name.isEmpty, name != id { losses.add(.name(name), line: block.line) }
    return id
  }
}
