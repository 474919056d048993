public import Etiquette

extension AnswerProblem.Kind {
  /// What is wrong with the answers and what to do.
  public var sentence: Localized {
    switch self {
    case .file(let kind): kind.sentence
    case .noTraineeColumn, .noQuestions, .unknownQuestion, .repeatedQuestion, .missingQuestions:
      header
    case .noTrainee:
      Localized(
        zh: "没有写学员，不知道是谁的答案，没有评；请补上", en: "names no trainee and is not graded; add the name")
    case .tooManyCells(let count, let expected):
      Localized(
        zh: "有 \(count) 格，表头只有 \(expected) 格，多出的没有看；答案里有逗号时请加引号",
        en:
          "has \(count) cells, the header \(expected); the rest is ignored; quote cells with commas"
      )
    case .tooFewCells(let lines, let expected):
      Localized(
        zh: "第 \(AnswerProblem.some(lines, "、")) 行不到 \(expected) 格，缺的按未作答计；请核对这些行是否完整",
        en: "line \(AnswerProblem.some(lines, ", ")): fewer than \(expected) cells, the rest "
          + "counted as not answered; check that nothing is cut off")
    case .openQuote:
      Localized(
        zh: "引号没有合上，按原样读到行末；请补上引号", en: "a quotation mark never closes; close it")
    case .badLine(let place):
      Localized(
        zh: "不是答卷（\(place)）；每行应为 {\"trainee\": \"…\", \"answers\": {\"q1\": \"…\"}}",
        en:
          "is no answer sheet (\(place)); write {\"trainee\": \"…\", \"answers\": {\"q1\": \"…\"}}")
    case .tooLong(let id, let limit):
      Localized(
        zh: "题 \(id) 的答案超过 \(limit) 字，没有评，按未作答计；请检查这一格",
        en: "the answer to \(id) is longer than \(limit) characters and not graded; check the cell")
    case .noOption(let id, let lines):
      Localized(
        zh: "题 \(id)：第 \(AnswerProblem.some(lines, "、")) 行的答案不是哪个选项，按答错计；请核对选项",
        en: "\(id): line \(AnswerProblem.some(lines, ", ")) names none of the options, counted as "
          + "wrong; check the options")
    case .attempts(let trainee, let lines, let attempt):
      Localized(
        zh:
          "学员“\(Quoted.short(trainee))”答了 \(lines.count) 次（第 \(AnswerProblem.some(lines, "、")) 行），"
          + "\(attempt.words.zh)；可用 --attempt 另选",
        en: "trainee “\(Quoted.short(trainee))” made \(lines.count) attempts (line "
          + "\(AnswerProblem.some(lines, ", "))); \(attempt.words.en); --attempt chooses")
    case .noAnswers:
      Localized(zh: "没有一份答卷；请检查导出是否完整", en: "holds no answers; check the export")
    }
  }

  private var header: Localized {
    switch self {
    case .noTraineeColumn(let found):
      Localized(
        zh: "表头没有学员一列（有：\(Quoted.some(found, "、"))）；请加上 trainee、姓名、学员或工号",
        en:
          "no column names the trainee (there are \(Quoted.some(found, ", "))); add “trainee”"
      )
    case .noQuestions(let found):
      Localized(
        zh: "表头没有一列是本试卷的题（有：\(Quoted.some(found, "、"))）；请用题号或题目作表头，并核对试卷",
        en:
          "no column is a question of this quiz (there are \(Quoted.some(found, ", "))); head columns with ids or prompts"
      )
    case .unknownQuestion(let name, let nearest):
      Localized(
        zh: "试卷里没有题“\(Quoted.short(name))”，没有评",
        en: "the quiz has no question “\(Quoted.short(name))”; ignored"
      ).meaning(
        nearest, otherwise: Localized(zh: "请改用题号或题目", en: "use an id or a prompt"))
    case .repeatedQuestion(let id):
      Localized(zh: "题 \(id) 有两列，只看第一列；请删去一列", en: "\(id) has two columns; the first counts")
    case .missingQuestions(let ids):
      Localized(
        zh: "没有这些题的列，按未作答计：\(ids.joined(separator: "、"))；请检查导出",
        en:
          "no column for \(ids.joined(separator: ", ")), counted as not answered; check the export")
    default: Localized(zh: "请检查答案文件", en: "check the answers")
    }
  }
}

extension Attempt {
  /// Which one counts.
  fileprivate var words: Localized {
    switch self {
    case .first: Localized(zh: "取第一次", en: "the first counts")
    case .best: Localized(zh: "取得分最高的一次", en: "the best counts")
    case .last: Localized(zh: "取最后一次", en: "the last counts")
    }
  }
}

extension AnswerProblem {
  /// The first few lines of many.
  fileprivate static func some(_ lines: [Int], _ separator: String) -> String {
    let most = 8
    return lines.prefix(most).map { "\($0)" }.joined(separator: separator)
      + (lines.count > most ? "…" : "")
  }

  /// The mistake as one line, fit for a terminal: where, then what is wrong and what to do; the
  /// personal details are masked in what it quotes, but for the trainee's name.
  public func line(_ language: Language) -> String {
    var place = path ?? TranscriptMessage.standardInput.text(language)
    if let line { place += ":\(line)" }
    return Terminal.visible("\(place): \(kind.discreet.sentence[language])")
  }
}
