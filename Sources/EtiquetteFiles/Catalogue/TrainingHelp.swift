public import Etiquette

/// What the program's help says of making, taking and exchanging quizzes.
public enum TrainingHelp: Message, CaseIterable {
  case export, to, `import`, file, from
  case new, fromLexicon, count, seed, sheets, mask
  case take, trainee, results, feedback

  /// The words.
  public var words: Localized {
    switch self {
    case .export:
      Localized(
        zh: "把试卷写成学习平台的格式；带不过去的列在标准错误上。",
        en: "Write a quiz for a learning platform; what cannot be carried is told.")
    case .to: Localized(zh: "格式：gift、moodle-xml。", en: "Format: gift, moodle-xml.")
    case .import:
      Localized(
        zh: "把别的格式的题读成试卷（YAML）；读不进来的列在标准错误上。",
        en: "Read questions of another format as a quiz (YAML); what cannot be carried is told.")
    case .file: Localized(zh: "题目文件；“-”为标准输入。", en: "The file; - for standard input.")
    case .from:
      Localized(
        zh: "格式：gift、aiken、chinese（“1、… A、 B、 答案：B 解析：”）；不写则按内容判断。",
        en: "Format: gift, aiken, chinese (1、… A、 B、 答案：B 解析：); by the contents if not given.")
    case .new: Localized(zh: "出一份试卷。", en: "Make a quiz.")
    case .fromLexicon:
      Localized(zh: "用规则自己的例句出选择题。", en: "From the examples of the rules, as choices.")
    case .count: Localized(zh: "题数。", en: "The number of questions.")
    case .sheets:
      Localized(
        zh: "另把反馈单写进文件夹，每人一个 HTML 文件。",
        en: "Write feedback sheets into a folder too, an HTML file for each trainee.")
    case .mask:
      Localized(
        zh: "遮盖答案里的电话、证件号、户号、住址、姓名等（text、json 默认不遮盖，其余默认遮盖）；学员自己的姓名保留。",
        en: "Mask phones, ids, addresses, names in answers (default but for text and json); "
          + "the trainee's own name stays.")
    case .take:
      Localized(
        zh: "在终端逐题作答，可以中途退出、以后接着做。",
        en: "Answer a quiz at the terminal, question by question; it can be left and resumed.")
    case .trainee:
      Localized(zh: "工号或姓名；不写则先问。", en: "Your number or name; asked for if not given.")
    case .results:
      Localized(
        zh: "把答卷加到这个 JSONL 文件，可用 quiz grade 评分；没做完的存在它旁边。",
        en: "Add the answers to this JSONL file, for quiz grade; unfinished ones stay beside it.")
    case .feedback:
      Localized(zh: "何时反馈：each 每题之后，end 全部做完。", en: "Feedback after each question, or at the end.")
    case .seed: Localized(zh: "种子：同样的种子出同样的试卷。", en: "The same seed makes the same quiz.")
    }
  }
}
