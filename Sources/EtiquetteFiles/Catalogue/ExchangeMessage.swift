public import Etiquette

/// The words of quizzes that go from one format to another.
public enum ExchangeMessage: Message {
  /// How many questions were carried over, and how many were not.
  case imported(Int, format: QuizImport, leftOut: Int)
  /// An element for people who grade by hand.
  case element(Element)
  /// An answer that is wrong.
  case wrongAnswer(String)

  /// The words.
  public var words: Localized {
    switch self {
    case .imported(let count, let format, let leftOut):
      Localized(
        zh: "按 \(format.rawValue) 读入 \(count) 题" + (leftOut > 0 ? "，舍去 \(leftOut) 处" : ""),
        en: "read \(count) questions as \(format.rawValue)"
          + (leftOut > 0 ? ", left out \(leftOut)" : ""))
    case .element(let element):
      Localized(
        zh: "要点（\(element.points.points) 分）：\(ExchangeMessage.wordings(element, " / "))",
        en: "Element (\(element.points.points) points): \(ExchangeMessage.wordings(element, " / "))"
      )
    case .wrongAnswer(let words): Localized(zh: "错误答案：\(words)", en: "Wrong answer: \(words)")
    }
  }

  private static func wordings(_ element: Element, _ separator: String) -> String {
    let words =
      element.any.isEmpty ? element.rule ?? element.id : element.any.joined(separator: separator)
    return element.clause.isEmpty ? words : "\(words)（\(element.clause)）"
  }
}

extension QuizLoss.Kind {
  /// What is lost and what to do.
  public var sentence: Localized {
    switch self {
    case .points, .pass, .wholeOnly, .share, .elements, .variants, .lines, .models, .arrow:
      exported
    case .unknownKind(let kind):
      Localized(
        zh: "\(kind.name.zh)在这里没有对应的题型，没有读入；请改写成选择题或问答题",
        en: "\(kind.name.en) has no counterpart here and is left out; write a choice or a phrase")
    case .broken(let fault): fault.sentence
    case .stray(let words):
      Localized(
        zh: "不属于任何一题，没有读入：“\(Terminal.cut(words, to: 40))”；请检查题号",
        en:
          "belongs to no question and is left out: “\(Terminal.cut(words, to: 40))”; check numbers")
    case .weights:
      Localized(
        zh: "各选项的分数比例不能照搬；请核对 credit", en: "shares of points cannot be kept; check credit")
    case .markup:
      Localized(zh: "去掉了排版、链接或图片；请核对文字", en: "lost layout, links or pictures; read it again")
    case .category(let name):
      Localized(
        zh: "类别“\(name)”没有保留；需要时请分成几份试卷",
        en: "the category “\(name)” is not kept; split the quiz if you need it")
    case .comment(let words):
      Localized(
        zh: "注释没有保留：“\(Terminal.cut(words, to: 40))”",
        en: "a comment is not kept: “\(Terminal.cut(words, to: 40))”")
    case .name(let name):
      Localized(
        zh: "题名“\(Terminal.cut(name, to: 40))”没有保留，以题号为准",
        en: "the name “\(Terminal.cut(name, to: 40))” is not kept; the identifier stands for it")
    case .oneWording:
      Localized(
        zh: "整句参考答案成了唯一的要点；请拆成几个要点，各给几种说法",
        en: "the model answer has become the only element; split it and give wordings")
    }
  }

  private var exported: Localized {
    switch self {
    case .pass(let percent):
      Localized(
        zh: "及格线 \(percent.points)% 不属于题目；请在平台的测验设置里填写",
        en:
          "the pass mark of \(percent.points)% is no part of questions; set it in the platform's quiz"
      )
    case .points:
      Localized(
        zh: "GIFT 不能写分值，导入后都是 1 分；请在平台里改，或用 moodle-xml",
        en: "GIFT has no points, all will be 1; change them there or use moodle-xml")
    case .wholeOnly:
      Localized(
        zh: "“全对得分”在平台上变成选对一项得一份、选错不得分",
        en: "all-or-nothing becomes a share for each right option and nothing with a wrong one")
    case .share:
      Localized(
        zh: "每项的分数比例不在平台允许之列；导入时请选“取最接近的值”",
        en: "shares that the platform does not list; choose “nearest grade” when importing")
    case .elements:
      Localized(
        zh: "要点由人评：成了问答题，平台不会自动评分", en: "becomes an essay: elements are graded by hand there")
    case .variants:
      Localized(
        zh: "平台只逐字比较：同义说法、同音错字、否定、忌语都不再识别",
        en: "is compared letter by letter there: no variants, slips, denials or forbidden phrases")
    case .lines:
      Localized(
        zh: "会话写进题目，客服的各行成了选项",
        en: "the conversation goes into the prompt, its lines become options")
    case .models:
      Localized(
        zh: "model 与 wrong（检验试卷用的答案）没有写出",
        en: "model and wrong, which try the quiz, are not written")
    default: Localized(zh: "答案里的“->”写成了“→”", en: "“->” in an answer is written “→”")
    }
  }
}

extension QuizLoss.Foreign {
  /// Its name for people.
  var name: Localized {
    switch self {
    case .matching: Localized(zh: "配对题", en: "a matching question")
    case .numerical: Localized(zh: "数值题", en: "a numerical question")
    case .essay: Localized(zh: "没有答案的问答题", en: "an essay without an answer")
    case .description: Localized(zh: "没有答案的说明文字", en: "a text without an answer")
    }
  }
}

extension QuizLoss.Fault {
  /// What is wrong with the question and what to do.
  var sentence: Localized {
    switch self {
    case .brace:
      Localized(
        zh: "大括号不成对，没有读入；请补上，题目里的大括号写成 \\{ 和 \\}",
        en: "has a brace without its other half and is left out; close it, or write \\{ and \\}")
    case .noPrompt: Localized(zh: "没有题目，没有读入；请补上", en: "asks nothing and is left out; add a prompt")
    case .noAnswer:
      Localized(zh: "没有正确答案，没有读入；请补上", en: "has no right answer and is left out; add one")
    case .noOptions:
      Localized(zh: "选项不足两个，没有读入；请补上", en: "has fewer than two options and is left out; add some")
    case .tooManyOptions:
      Localized(
        zh: "选项超过 26 个，没有字母可用，没有读入；请拆成几题",
        en: "has more than 26 options and is left out; split it")
    case .unknownOption(let name):
      Localized(
        zh: "答案“\(Terminal.cut(name, to: 20))”不在选项里，没有读入；请核对",
        en: "has the answer “\(Terminal.cut(name, to: 20))”, which is no option; left out, check it"
      )
    }
  }
}

extension QuizLoss {
  /// The loss as one line, fit for a terminal: where, then what is lost and what to do.
  public func line(_ path: String?, _ language: Language) -> String {
    var place = path ?? TranscriptMessage.standardInput.text(language)
    if let line { place += ":\(line)" }
    if !questions.isEmpty {
      let names = questions.map(Quoted.masked)
      place += ": " + names.joined(separator: language == .zh ? "、" : ", ")
    }
    return Terminal.visible("\(place): \(kind.sentence[language])")
  }
}
