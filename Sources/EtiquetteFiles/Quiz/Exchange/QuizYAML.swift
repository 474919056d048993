public import Etiquette
import Yams

extension Quiz {
  /// The quiz as a file that ``QuizReader`` reads.
  public func yaml() throws -> String {
    try serialize(node: node, width: -1, allowUnicode: true)
  }

  private var node: Node {
    Node.fields([
      ("id", .text(id)), ("title", .text(title)), ("pass", Node(pass.points)),
      ("questions", Node(questions.map(\.node), .implicit, .block)),
    ])
  }
}

extension Question {
  fileprivate var node: Node {
    var fields: [(String, Node)] = [("id", .text(id)), ("kind", Node(kind.rawValue))]
    if !clause.isEmpty { fields.append(("clause", .text(clause))) }
    fields += [("prompt", .text(prompt)), ("points", Node(points.points))]
    if !options.isEmpty { fields.append(("options", .texts(options))) }
    if let transcript { fields.append(("transcript", .text(transcript))) }
    if !answer.isEmpty {
      fields.append(("answer", Node(answer.map { Node($0) }, .implicit, .flow)))
    }
    let usual: Credit = kind == .spot ? .penalty : .all
    if credit != usual { fields.append(("credit", Node(credit.rawValue))) }
    if !elements.isEmpty {
      fields.append(("elements", Node(elements.map(\.node), .implicit, .block)))
    }
    if !model.isEmpty { fields.append(("model", .text(model))) }
    if !wrong.isEmpty { fields.append(("wrong", .texts(wrong))) }
    if !feedback.isEmpty { fields.append(("feedback", .text(feedback))) }
    return .fields(fields)
  }
}

extension Element {
  fileprivate var node: Node {
    var fields: [(String, Node)] = [("id", .text(id))]
    if let rule { fields.append(("rule", .text(rule))) }
    fields.append(("points", Node(points.points)))
    if !clause.isEmpty { fields.append(("clause", .text(clause))) }
    if !any.isEmpty { fields.append(("any", .texts(any))) }
    return .fields(fields)
  }
}

extension Node {
  fileprivate static func fields(_ fields: [(String, Node)]) -> Node {
    Node(fields.map { (Node($0.0), $0.1) })
  }

  fileprivate static func texts(_ texts: [String]) -> Node {
    Node(texts.map(Node.text), .implicit, .block)
  }

  /// Text that is read as text: in several lines as it is, quoted where it would be something else.
  fileprivate static func text(_ text: String) -> Node {
    if text.contains(where: \.isNewline) { return Node(text, .implicit, .literal) }
    let isText = Resolver.default.resolveTag(of: Node(text)) == .str
    return Node(text, .implicit, isText ? .any : .doubleQuoted)
  }
}
