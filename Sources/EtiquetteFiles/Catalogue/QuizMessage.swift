import Etiquette

/// The words of grades and of what trainees are told.
enum QuizMessage: Message {
  case right, notAnswered
  case rightOptions([String], String)
  case forbidden(String, String, instead: String)
  case impolite(String)
  case missing(String, String)
  case missedLines([String], String)
  case innocentLines([String])
  case model(String)
  case total(TraineeGrade)
  case summary(Int, passed: Int)
  case trainee, name, points, of, percent, passed, attempts
  case yesOrNo(Bool)

  var words: Localized {
    switch self {
    case .right: Localized(zh: "全对。", en: "All right.")
    case .notAnswered: Localized(zh: "未作答。", en: "Not answered.")
    case .rightOptions, .forbidden, .impolite, .missing, .missedLines, .innocentLines, .model:
      advice
    case .total(let grade): QuizMessage.total(grade)
    case .summary(let count, let passed):
      Localized(zh: "学员 \(count) 人，及格 \(passed) 人。", en: "\(count) trainees, \(passed) passed.")
    case .trainee: Localized(zh: "学员", en: "trainee")
    case .name: Localized(zh: "姓名", en: "name")
    case .points: Localized(zh: "得分", en: "points")
    case .of: Localized(zh: "满分", en: "of")
    case .percent: Localized(zh: "百分比", en: "percent")
    case .passed: Localized(zh: "及格", en: "passed")
    case .attempts: Localized(zh: "作答次数", en: "attempts")
    case .yesOrNo(let isYes): Localized(zh: isYes ? "是" : "否", en: isYes ? "yes" : "no")
    }
  }

  private var advice: Localized {
    switch self {
    case .rightOptions(let letters, let clause):
      Localized(
        zh: "应选 \(letters.joined())\(QuizMessage.by(clause).zh)。",
        en: "Right: \(letters.joined())\(QuizMessage.by(clause).en).")
    case .forbidden(let words, let clause, let instead):
      Localized(
        zh: "用了忌语“\(words)”\(QuizMessage.by(clause).zh)，本题不得分。应说：\(instead)",
        en: "Forbidden: “\(words)”\(QuizMessage.by(clause).en); no points. Say instead: \(instead)")
    case .impolite(let words):
      Localized(zh: "对客户要称“您”，如“\(words)”。", en: "Address the customer with 您, as in “\(words)”.")
    case .missing(let words, let clause):
      Localized(
        zh: "没有说到\(QuizMessage.by(clause).zh)：可以说“\(words)”。",
        en: "Left out\(QuizMessage.by(clause).en): say “\(words)”.")
    case .missedLines(let lines, let clause):
      Localized(
        zh: "没有找出第 \(lines.joined(separator: "、")) 行\(QuizMessage.by(clause).zh)。",
        en: "Missed: line \(lines.joined(separator: ", "))\(QuizMessage.by(clause).en).")
    case .innocentLines(let lines):
      Localized(
        zh: "第 \(lines.joined(separator: "、")) 行没有违规。",
        en: "Nothing is wrong with line \(lines.joined(separator: ", ")).")
    case .model(let words): Localized(zh: "参考答案：\(words)", en: "Model answer: \(words)")
    default: Localized(zh: "", en: "")
    }
  }

  private static func total(_ grade: TraineeGrade) -> Localized {
    let points = "\(grade.points.points)/\(grade.of.points)"
    return Localized(
      zh: "\(points) 分，\(grade.percent.points)%，\(grade.isPassed ? "及格" : "不及格")",
      en: "\(points) points, \(grade.percent.points)%, \(grade.isPassed ? "passed" : "not passed")")
  }

  private static func by(_ clause: String) -> Localized {
    clause.isEmpty ? Localized(zh: "", en: "") : Localized(zh: "（\(clause)）", en: " (\(clause))")
  }
}
