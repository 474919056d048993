public import Etiquette

/// The words of a quiz at the terminal.
public enum SittingMessage: Message {
  /// Who answers?
  case whoAreYou
  /// Nobody has said who answers.
  case nobody
  /// How much there is to do.
  case scope(Quiz)
  /// What can be typed besides answers.
  case keys
  /// So many questions were answered at an earlier time.
  case resumed(Int)
  /// What a question is worth.
  case points(Question)
  /// How a question is answered.
  case howTo(Question.Kind)
  /// An answer was too long and does not count.
  case tooLong(limit: Int)
  /// No option has these letters.
  case noOption
  /// Ended before the last question; where the answers are kept.
  case kept(String)
  /// Ended before the last question, with nowhere to keep the answers.
  case lost
  /// Where the answers have been added.
  case saved(String)

  /// The words.
  public var words: Localized {
    switch self {
    case .whoAreYou: Localized(zh: "你的工号或姓名：", en: "Your number or name: ")
    case .nobody:
      Localized(
        zh: "不知道是谁在答题；请写 --trainee，或在第一行输入工号或姓名",
        en: "nobody says who answers; use --trainee, or type a number or name first")
    case .scope(let quiz):
      Localized(
        zh: "\(quiz.questions.count) 题，\(quiz.points.points) 分，\(quiz.pass.points)% 及格。",
        en:
          "\(quiz.questions.count) questions, \(quiz.points.points) points, \(quiz.pass.points)% passes."
      )
    case .keys:
      Localized(
        zh: "直接回车跳过本题，:b 回到上一题，:q 退出。",
        en: "Enter alone passes a question over, :b goes back, :q ends.")
    case .resumed(let count):
      Localized(zh: "接着上次：已答 \(count) 题。", en: "Going on: \(count) questions are answered.")
    case .points(let question):
      Localized(zh: "\(question.points.points) 分", en: "\(question.points.points) points")
    case .howTo(let kind): SittingMessage.howTo(kind)
    case .tooLong(let limit):
      Localized(
        zh: "答案超过 \(limit) 字，按未作答计；:b 可以重答",
        en: "longer than \(limit) characters, not counted; :b to answer again")
    case .noOption: Localized(zh: "没有这个选项，请重答。", en: "There is no such option; try again.")
    case .kept, .lost, .saved: ending
    }
  }

  private var ending: Localized {
    switch self {
    case .kept(let path):
      Localized(
        zh: "还没有做完，已答的存在 \(path) 旁边；再运行一次就接着做",
        en: "not finished; the answers are kept beside \(path), run again to go on")
    case .saved(let path): Localized(zh: "答卷已写入 \(path)", en: "answers added to \(path)")
    default:
      Localized(
        zh: "还没有做完，答案没有保存；要能接着做，请用 --results 文件.jsonl",
        en: "not finished, and the answers are lost; --results FILE.jsonl keeps them")
    }
  }

  private static func howTo(_ kind: Question.Kind) -> Localized {
    switch kind {
    case .choice: Localized(zh: "写一个字母", en: "one letter")
    case .multiple: Localized(zh: "写全部字母，如 ABD", en: "all letters, such as ABD")
    case .phrase: Localized(zh: "写你要说的话", en: "what you would say")
    case .spot: Localized(zh: "写行号，如 4、6", en: "numbers of lines, such as 4, 6")
    case .dialogue: Localized(zh: "每行一句，空行结束", en: "a reply a line, an empty line at the end")
    }
  }
}
