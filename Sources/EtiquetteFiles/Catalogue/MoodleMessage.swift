public import Etiquette

/// The words of a grade book for Moodle.
public enum MoodleMessage: Message {
  /// The column of grades out of 100.
  case percent(String)
  /// The column of grades in points.
  case points(String, of: Double)
  /// The column of feedback.
  case feedback(String, isMasked: Bool)
  /// Trainees whom Moodle cannot know by their names.
  case unknown([String])

  /// The words.
  public var words: Localized {
    switch self {
    case .percent(let title): Localized(zh: "\(title)（百分制）", en: "\(title) (percent)")
    case .points(let title, let of):
      Localized(zh: "\(title)（满分 \(of.points)）", en: "\(title) (of \(of.points))")
    case .feedback(let title, let isMasked):
      Localized(
        zh: "\(title)（反馈\(isMasked ? "，已遮盖个人信息" : "")）",
        en: "\(title) (feedback\(isMasked ? ", personal details masked" : ""))")
    case .unknown(let trainees):
      Localized(
        zh: "Moodle 按学号、用户名或邮箱认人，这 \(trainees.count) 人只有姓名，会使整次导入失败："
          + "\(MoodleMessage.some(trainees, "、"))；请在答案文件里加上工号或邮箱一列",
        en: "Moodle knows people by id number, user name or e-mail; \(trainees.count) have only a "
          + "name, for which it refuses the import: \(MoodleMessage.some(trainees, ", ")); "
          + "add a column of numbers or addresses to the answers")
    }
  }

  /// The first few names.
  private static func some(_ trainees: [String], _ separator: String) -> String {
    let shown = trainees.prefix(5).map { Terminal.visible(Terminal.cut($0, to: 20)) }
    return shown.joined(separator: separator) + (trainees.count > 5 ? "…" : "")
  }
}
