import Etiquette
import HanText

/// What the columns of a table of answers hold.
struct AnswerColumns {
  /// What a column holds.
  enum Role: Equatable {
    case number, name, question(String), other
  }

  private(set) var roles: [Role] = []
  private(set) var mistakes: [AnswerProblem.Kind] = []
  /// Columns that mean nothing.
  private var unknown: [String] = []

  private static let numbers = [
    "trainee", "id", "studentid", "employeeid", "staffid", "number", "sid", "user", "username",
    "工号", "員工號", "员工号", "员工编号", "学员", "學員", "学员编号", "学号", "學號", "编号", "账号", "受训人",
    "考号", "准考证号",
  ]
  private static let names = [
    "name", "fullname", "studentname", "traineename", "姓名", "名字", "您的姓名", "你的姓名",
    "学员姓名", "員工姓名", "员工姓名", "考生", "考生姓名", "答题人", "昵称", "email", "邮箱", "手机号",
  ]
  private static let others = [
    "timestamp", "时间戳记", "時間戳記", "时间戳", "提交时间", "开始时间", "开始答题时间", "结束答题时间", "填写时间",
    "答题时间", "答题时长", "所用时间", "用时", "序号", "提交答卷时间", "来源", "来源详情", "来自ip", "ip", "ip地址",
    "总分", "得分", "分数", "score", "points", "部门", "单位", "班组", "营业厅", "窗口", "department", "attempt",
    "次数", "备注", "note", "starttime", "completiontime", "submittedat", "duration", "地区", "性别",
  ]

  /// Matches the header with the questions of a quiz.
  init(_ header: [String], quiz: Quiz) {
    for cell in header { roles.append(role(cell, quiz)) }
    for cell in unknown {
      let open = quiz.questions.map(\.id).filter { !roles.contains(.question($0)) }
      mistakes.append(
        .unknownQuestion(AnswerColumns.brief(cell), nearest: nearestName(to: cell, in: open)))
    }
    check(header, quiz)
  }

  private mutating func role(_ cell: String, _ quiz: Quiz) -> Role {
    let key = AnswerColumns.folded(cell)
    if key.isEmpty { return .other }
    if let id = AnswerColumns.question(cell, quiz) {
      guard !roles.contains(.question(id)) else {
        mistakes.append(.repeatedQuestion(id))
        return .other
      }
      return .question(id)
    }
    if AnswerColumns.numbers.contains(key), !roles.contains(.number) { return .number }
    if AnswerColumns.names.contains(key), !roles.contains(.name) { return .name }
    let known = AnswerColumns.others + AnswerColumns.numbers + AnswerColumns.names
    if !known.contains(key) { unknown.append(cell) }
    return .other
  }

  private mutating func check(_ header: [String], _ quiz: Quiz) {
    let brief = header.map(AnswerColumns.brief)
    if !roles.contains(.number), !roles.contains(.name) {
      mistakes.insert(.noTraineeColumn(brief), at: 0)
    }
    let missing = quiz.questions.map(\.id).filter { !roles.contains(.question($0)) }
    if missing.count == quiz.questions.count {
      mistakes.insert(.noQuestions(brief), at: 0)
    } else if !missing.isEmpty {
      mistakes.append(.missingQuestions(missing))
    }
  }

  /// Whether rows can be read at all.
  var isUsable: Bool {
    (roles.contains(.number) || roles.contains(.name))
      && roles.contains { if case .question = $0 { true } else { false } }
  }

  /// The question that a header means, by its identifier or by its prompt, numbered or cut short.
  static func question(_ header: String, _ quiz: Quiz) -> String? {
    let key = folded(header)
    if let exact = quiz.questions.first(where: { folded($0.id) == key }) { return exact.id }
    let bare = key.drop { $0.isASCII }
    func means(_ question: Question) -> Bool {
      let prompt = folded(question.prompt)
      guard prompt.count >= 2 else { return false }
      return prompt == key
        || !bare.isEmpty && (prompt == bare || prompt.drop { $0.isASCII } == bare)
    }
    let whole = quiz.questions.filter(means)
    if whole.count == 1 { return whole[0].id }
    guard bare.count >= 8 else { return nil }
    let begun = quiz.questions.filter {
      let prompt = folded($0.prompt)
      return prompt.hasPrefix(bare) || bare.hasPrefix(prompt)
    }
    return begun.count == 1 ? begun[0].id : nil
  }

  /// Letters and digits only, in small letters.
  static func folded(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  private static func brief(_ cell: String) -> String { Terminal.cut(cell, to: 40) }
}
