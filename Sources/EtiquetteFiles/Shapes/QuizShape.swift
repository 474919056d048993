import Etiquette

extension Shape {
  /// A quiz.
  static let quiz = Shape(
    "quizFile",
    [
      Key("id", .text, zh: "编号。", en: "Its identifier.").required,
      Key("title", .text, zh: "名称。", en: "Its name."),
      Key("pass", .number, zh: "及格的百分比。", en: "The percent that pass."),
      Key("questions", .list(.fields(.question)), zh: "题。", en: "The questions.").required,
    ])

  /// One question.
  static let question = Shape(
    "question",
    [
      Key("id", .text, zh: "题号。", en: "Its identifier.").required,
      Key("kind", .choice(of: Question.Kind.self), zh: "题型。", en: "What answer it wants.").required,
      Key("prompt", .text, zh: "题目。", en: "What the trainee reads.").required,
      Key("points", .number, zh: "分值。", en: "The points of a full answer."),
      Key("options", .texts, zh: "选项。", en: "What to choose from."),
      Key(
        "answer", .texts, zh: "正确选项的字母，或有问题的行号。",
        en: "Letters of right options, or numbers of lines."),
      Key("credit", .choice(of: Credit.self), zh: "部分正确怎样给分。", en: "How a part counts."),
      Key("elements", .list(.fields(.element)), zh: "得分点。", en: "What an answer has to express."),
      Key("transcript", .text, zh: "会话。", en: "The conversation it is about."),
      Key("feedback", .text, zh: "讲评。", en: "What to take home."),
      Key("clause", .text, zh: "条款。", en: "The clause it is about."),
      Key("model", .text, zh: "参考答案。", en: "An answer that earns all points."),
      Key("wrong", .texts, zh: "不得满分的答案。", en: "Answers that do not."),
    ])

  static let element = Shape(
    "element",
    [
      Key("id", .text), Key("any", .texts), Key("points", .number).required, Key("clause", .text),
      Key("rule", .text),
    ])

  /// The words by which answers are graded.
  static let quizWords = Shape(
    "quizWords",
    [
      Key("groups", .table(.texts)), Key("senses", .table(.fields(.sense))),
      Key("synonyms", .list(.either([.text, .texts]))), Key("particles", .texts),
      Key("negations", .texts), Key("doubts", .texts), Key("questions", .texts),
      Key("denials", .texts), Key("enquiries", .texts), Key("corrections", .texts),
      Key("narrations", .texts), Key("stories", .texts), Key("descriptions", .texts),
      Key("addresses", .text), Key("citations", .texts),
      Key("sayings", .texts), Key("names", .texts), Key("bystanders", .texts),
      Key("introductions", .texts),
      Key("others", .texts), Key("nameless", .text), Key("minor", .text),
      Key("complements", .text), Key("rivals", .texts), Key("failures", .texts),
      Key("ends", .text), Key("selves", .texts), Key("doers", .texts),
      Key("exempt", .texts), Key("blanks", .texts), Key("signs", .text),
      Key("compounds", .texts), Key("bound", .texts), Key("headings", .texts),
      Key("customers", .texts), Key("agents", .texts),
    ])

  static let sense = Shape(
    "sense",
    [Key("any", .texts), Key("also", .texts), Key("unless", .fields(.senseUnless))])

  static let senseUnless = Shape(
    "senseUnless", [Key("before", .texts), Key("after", .texts)])
}
