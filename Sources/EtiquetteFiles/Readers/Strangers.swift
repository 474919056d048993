/// Words before a colon that no role table knows, counted until it is clear whether they are
/// speakers.
struct Strangers {
  private var seen: [String: Stranger] = [:]

  private struct Stranger {
    var label: String
    var line: Int
    var count = 0
    var isFirst: Bool
    /// Whether nothing but brackets makes it a label, as with remarks: `[笑]`.
    var isBracketed: Bool
  }

  /// Counts a label that the role table does not know.
  mutating func count(_ label: LineShape.Label, line: Int, isFirst: Bool, times: LineTimes?) {
    guard label.isMarked(times) || label.isBracketed else { return }
    let folded = RoleTable.fold(label.text)
    guard Strangers.couldSpeak(folded) else { return }
    seen[
      folded,
      default: Stranger(
        label: label.text, line: line, isFirst: isFirst,
        isBracketed: label.isBracketed && !label.isMarked(times))
    ].count += 1
  }

  /// The labels that look like speakers, in the order of the input.
  ///
  /// Those that recur, the one at the very top, and all of them where no speaker is known at all. Mere brackets name speakers
  /// only where nothing else does.
  func suspects(anySpeaker: Bool) -> [String] {
    seen.values
      .filter { !anySpeaker || (!$0.isBracketed && ($0.count > 1 || $0.isFirst)) }
      .sorted { ($0.line, $0.label) < ($1.line, $1.label) }
      .map(\.label)
  }

  /// Whether a label is short, and no part of a sentence or name of a field.
  private static func couldSpeak(_ folded: String) -> Bool {
    let name = RoleLabel(folded).flatMap { $0.word.isEmpty ? nil : $0.word } ?? folded
    let scalars = Array(name.unicodeScalars)
    let wide = scalars.contains(where: RoleTable.isHan)
    guard scalars.count <= (wide ? 8 : 16) else { return false }
    let allowed = Set("()[]<>-_/·.# ".unicodeScalars)
    guard
      scalars.allSatisfy({
        $0.properties.isAlphabetic || LineCursor.digit($0) != nil || allowed.contains($0)
      })
    else { return false }
    return !inSentences.contains(where: folded.contains)
      && !endings.contains(where: folded.hasSuffix) && !fields.contains(folded)
  }

  private static let inSentences = [
    "我", "你", "您", "他", "她", "它", "咱", "是", "的", "了", "在", "有", "不", "请", "这", "那", "就",
    "比如", "例如", "第一", "第二", "第三", "第四", "第五",
  ]

  private static let endings = [
    "说", "說", "问", "问道", "答", "讲", "道", "写", "写着", "记录", "文本", "内容", "时间", "日期", "编号",
    "号码", "号", "地址", "名称", "姓名", "电话", "主题", "标题", "结果", "原因", "问题", "如下",
    "said", "says", "note", "address", "number", "total", "date",
  ]

  private static let fields: Set<String> = [
    "其一", "其二", "其三", "之一", "之二", "注意", "另外", "首先", "其次", "最后", "还有", "以及", "答案", "金额", "单价", "合计",
    "总计", "网址",
    "材料", "流程", "步骤", "性别", "年龄", "业务", "摘要", "小结", "附", "注", "http", "https",
  ]
}
