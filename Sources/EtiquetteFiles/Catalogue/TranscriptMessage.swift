public import Etiquette

/// The words around one transcript in a report.
public enum TranscriptMessage: Message {
  /// The name of standard input.
  case standardInput
  /// The run as a whole.
  case run
  /// An utterance by its number, counted from 1.
  case utterance(Int)
  /// The staff number.
  case agent(String)
  /// The roles were inferred, with this confidence from 0 to 1.
  case inferredRoles(Double)
  /// The encoding.
  case encoding(String)
  /// Points and the grade, in a head line.
  case points(Double, grade: String)
  /// The grade.
  case grade(String)
  /// Whether the transcript passes.
  case passed(Bool)

  /// The words.
  public var words: Localized {
    switch self {
    case .standardInput: Localized(zh: "标准输入", en: "standard input")
    case .run: Localized(zh: "本次运行", en: "this run")
    case .utterance(let number): Localized(zh: "第 \(number) 句", en: "utterance \(number)")
    case .agent(let number): Localized(zh: "工号 \(number)", en: "agent \(number)")
    case .inferredRoles(let confidence):
      Localized(
        zh: "角色（推测，把握 \(Int(confidence * 100))%）",
        en: "roles inferred (\(Int(confidence * 100))% sure)")
    case .encoding(let name): Localized(zh: "编码 \(name)", en: "encoding \(name)")
    case .points(let points, let grade):
      Localized(zh: "\(points.oneDecimal) 分 \(grade)", en: "\(points.oneDecimal) \(grade)")
    case .grade(let name): Localized(zh: "等级 \(name)", en: "grade \(name)")
    case .passed(true): Localized(zh: "合格", en: "passed")
    case .passed(false): Localized(zh: "不合格", en: "failed")
    }
  }
}
