import Etiquette

/// What a `#` line at the top of a plain text says of the conversation: `# 工号: 0123`.
struct LineMetadata {
  /// What it is about.
  let field: Field
  /// The value as written.
  let value: String

  /// What metadata can tell.
  enum Field: String, CaseIterable {
    case id, channel, direction, agent, hangup, rings, date
  }

  /// A value of a field.
  init(_ field: Field, _ value: String) {
    self.field = field
    self.value = value
  }

  /// The field that the head of a column names.
  static func field(_ header: String) -> Field? {
    columns[RoleTable.fold(header).filter(\.isLetter)]
  }

  /// Reads `key: value`; `nil` where the key is none of ours.
  init?(_ text: String) {
    let cut = text.unicodeScalars.firstIndex {
      LineCursor.colons.contains($0) || $0 == "=" || $0 == "＝"
    }
    guard let cut else { return nil }
    let key = RoleTable.fold(String(text.unicodeScalars[..<cut]))
    guard let field = LineMetadata.fields[key] else { return nil }
    self.field = field
    let rest = text.unicodeScalars[text.unicodeScalars.index(after: cut)...]
    value = RoleTable.trimmed(String(rest))
  }

  /// Notes the value, or returns what is wrong with it.
  func note(in transcript: inout Transcript, roles: RoleTable) -> Problem.Kind? {
    let word = RoleTable.fold(value)
    guard !LineMetadata.nothing.contains(word) else { return nil }
    switch field {
    case .id:
      transcript.id = value
      transcript.hasOwnID = true
    case .agent: transcript.agent = value
    case .date: transcript.date = value
    case .channel:
      guard let channel = LineMetadata.channels.value(for: word) else { return bad(Channel.self) }
      transcript.channel = channel
    case .direction:
      guard let side = LineMetadata.directions.value(for: word) else { return bad(Direction.self) }
      transcript.direction = side
    case .hangup:
      let party =
        roles.role(of: word, direction: transcript.direction)
        ?? roles.party(before: word, after: "", direction: transcript.direction)
      guard let hangup = party.flatMap({ Party(rawValue: $0.rawValue) }) else {
        return bad(Party.self)
      }
      transcript.hangup = hangup
    case .rings:
      guard let rings = LineMetadata.count(word) else {
        return .badValue(field: field.rawValue, value: value, expected: ["0, 1, 2, …"])
      }
      transcript.rings = rings
    }
    return nil
  }

  private func bad<Value: RawRepresentable & CaseIterable>(_: Value.Type) -> Problem.Kind
  where Value.RawValue == String {
    .badValue(field: field.rawValue, value: value, expected: Value.allCases.map(\.rawValue))
  }

  /// `2`, `2声`, `两次`, `3 rings`.
  private static func count(_ word: String) -> Int? {
    let scalars = word.unicodeScalars
    let digits = scalars.prefix { LineCursor.digit($0) != nil }
    let unit = String(scalars.dropFirst(max(1, digits.count)))
    guard ["", "声", "聲", "次", "下", "rings", "ring", "times"].contains(unit) else { return nil }
    if !digits.isEmpty { return Int(String(digits)) }
    guard let first = scalars.first else { return nil }
    return [
      "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
      "八": 8, "九": 9, "十": 10, "零": 0, "无": 0,
    ][first]
  }

  private static let nothing: Set<String> = ["", "-", "未知", "不详", "无", "unknown", "n/a", "null"]
}

extension LineMetadata {
  private static let keys: [Field: Set<String>] = [
    .id: [
      "id", "编号", "編號", "流水号", "通话编号", "通话id", "录音编号", "会话编号", "会话id", "call id",
      "conversation", "conversation id",
    ],
    .channel: ["channel", "渠道", "渠道类型", "场景", "場景", "服务渠道"],
    .direction: ["direction", "方向", "呼叫方向", "通话方向", "呼叫类型", "通话类型"],
    .agent: [
      "agent", "agent id", "工号", "工號", "坐席", "座席", "坐席工号", "座席工号", "客服", "客服工号",
      "工作人员", "员工", "员工号", "员工编号", "staff", "staff id", "staff no", "staff number",
    ],
    .hangup: [
      "hangup", "hang-up", "hung up by", "挂机", "掛機", "挂机方", "挂断", "挂断方", "挂机人", "谁挂机",
      "挂机者", "ended by",
    ],
    .rings: ["rings", "ring", "振铃", "振鈴", "振铃次数", "振铃声数", "响铃", "响铃次数", "铃响"],
    .date: ["date", "time", "日期", "时间", "時間", "通话时间", "通话日期", "开始时间", "start time"],
  ]

  /// The field of each key.
  private static let fields: [String: Field] = keys.reduce(into: [:]) { fields, key in
    for word in key.value { fields[word] = key.key }
  }

  /// The field of each key, written as a program would write it: `call_id`.
  private static let columns: [String: Field] = fields.reduce(into: [:]) {
    $0[$1.key.filter(\.isLetter)] = $1.value
  }

  private static let channels: [Channel: Set<String>] = [
    .hotline: [
      "hotline", "热线", "熱線", "服务热线", "客服热线", "供水热线", "供水服务热线", "24小时热线", "热线电话",
      "呼叫中心", "call center", "call centre",
    ],
    .phone: ["phone", "电话", "電話", "营业厅电话", "座机", "办公电话", "窗口电话", "telephone", "tel"],
    .counter: [
      "counter", "窗口", "柜台", "櫃台", "柜面", "大厅", "大廳", "营业厅", "營業廳", "服务大厅", "营业窗口",
      "服务窗口", "现场", "营业厅窗口", "front desk", "desk",
    ],
  ]

  private static let directions: [Direction: Set<String>] = [
    .inbound: ["inbound", "in", "incoming", "呼入", "来电", "來電", "接听", "接入"],
    .outbound: ["outbound", "out", "outgoing", "呼出", "外呼", "去电", "拨出", "回访", "主动外呼"],
  ]
}

extension Dictionary where Value == Set<String> {
  fileprivate func value(for word: String) -> Key? { first { $0.value.contains(word) }?.key }
}
