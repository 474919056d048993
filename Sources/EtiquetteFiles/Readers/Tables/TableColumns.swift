import Etiquette

/// Where a table of utterances keeps what, by its header.
struct TableColumns {
  /// What a column of its own says of each utterance; the other columns are metadata of the call.
  enum Column: CaseIterable {
    case call, speaker, text, start, end, duration

    /// The headers it is known by, folded; the first one is what a message calls it.
    var headers: [String] {
      switch self {
      case .call:
        [
          "通话编号", "通话id", "编号", "会话", "会话id", "会话编号", "流水号", "通话流水号", "录音编号", "录音id",
          "录音文件名", "录音文件", "工单号", "工单编号", "call", "callid", "callno", "calluuid", "id",
          "conversation", "conversationid", "session", "sessionid", "contactid", "transcriptid",
        ]
      case .speaker:
        [
          "角色", "说话人", "说话人角色", "说话者", "说话方", "发言人", "发言者", "发言方", "讲话人", "讲话者", "对话角色",
          "对话方", "发送人", "发送者", "发送方", "身份", "声道", "通道", "role", "speaker", "speakerrole",
          "speakerid", "speakername", "participant", "participantrole", "party", "sender", "from",
          "who", "spk", "channelid", "audiochannel",
        ]
      case .text:
        [
          "内容", "文本", "话术", "原话", "话", "对话", "对话内容", "对话文本", "对话记录", "通话内容", "通话文本",
          "通话记录", "会话内容", "会话记录", "聊天内容", "聊天记录", "消息", "消息内容", "发言", "发言内容", "说话内容", "讲话内容",
          "语句", "句子", "转写", "转写内容", "转写文本", "转写结果", "转写结果文本", "识别结果", "识别文本", "识别内容", "文字",
          "文字内容", "text", "content", "contents", "words", "transcript", "transcription",
          "utterance", "sentence",
          "message", "onebest", "dialogue", "dialog",
        ]
      case .start:
        [
          "开始", "开始时间", "开始时刻", "开始秒", "起始", "起始时间", "起始时刻", "起", "时间", "时间点", "时间戳",
          "时间段", "时刻", "发言时间", "发送时间", "说话时间", "说话开始时间", "消息时间", "start", "starttime",
          "startoffset", "begin", "begintime", "beginoffset", "bg", "st", "time", "timestamp",
          "offset",
        ]
      case .end:
        [
          "结束", "结束时间", "结束时刻", "终止", "终止时间", "止", "说话结束时间", "end", "endtime", "endoffset", "stop",
          "stoptime", "ed", "et", "finish",
        ]
      case .duration: ["时长", "持续时间", "持续", "语音时长", "duration", "length", "dur"]
      }
    }
  }

  /// What times count in, where a header says so.
  enum Unit { case seconds, milliseconds }

  private var places: [Column: Int] = [:]
  private var units: [Column: Unit] = [:]
  /// The columns that say something of the call.
  private(set) var metadata: [(field: LineMetadata.Field, place: Int)] = []
  /// Whether the table is one of the program's own reports.
  let isReport: Bool
  /// How many columns there are.
  let count: Int

  /// Columns that only the program's own tables have together: of findings, of scores.
  private static let reports: [[ColumnMessage]] = [
    [.rule, .clause, .verdict], [.score, .grade, .notDecidable],
  ]

  init(_ header: [String]) {
    let names = header.map { TableColumns.name($0) }
    count = header.count
    let whole = Set(header.map(RoleTable.trimmed))
    isReport = Language.allCases.contains { language in
      TableColumns.reports.contains { columns in
        columns.allSatisfy { whole.contains($0.text(language)) }
      }
    }
    for (place, (name, unit)) in names.enumerated() {
      if let column = column(name) ?? column(TableColumns.unnumbered(name)) {
        places[column] = place
        units[column] = unit ?? TableColumns.unit(in: name)
      } else if let field = LineMetadata.field(header[place]), field != .id {
        metadata.append((field, place))
      }
    }
  }

  private func column(_ name: String) -> Column? {
    Column.allCases.first { places[$0] == nil && $0.headers.contains(name) }
  }

  /// The place of a column; `nil` where the table has none.
  subscript(column: Column) -> Int? { places[column] }

  /// What the times of a column count in, where its header says so.
  func unit(_ column: Column) -> Unit? { units[column] }

  /// Whether a header like this can only be that of a table of utterances.
  var isCertain: Bool {
    places[.text] != nil && [.speaker, .start, .call].contains { places[$0] != nil }
  }

  /// The letters of a header, and the unit that stands behind them in brackets.
  private static func name(_ header: String) -> (String, Unit?) {
    let folded = RoleTable.fold(header)
    let parts = folded.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == "(" || $0 == "["
    }
    let name = String((parts.first ?? "").filter { $0.isLetter })
    return (name, parts.count > 1 ? units[parts[1].filter { $0.isLetter }] : nil)
  }

  /// `startms`, `开始毫秒` without their unit.
  private static func unnumbered(_ name: String) -> String {
    guard let suffix = suffixes.first(where: name.hasSuffix) else { return name }
    return String(name.dropLast(suffix.count))
  }

  private static func unit(in name: String) -> Unit? {
    suffixes.first(where: name.hasSuffix).flatMap { units[$0] }
  }

  private static let units: [String: Unit] = [
    "ms": .milliseconds, "msec": .milliseconds, "millis": .milliseconds,
    "milliseconds": .milliseconds, "毫秒": .milliseconds, "s": .seconds, "sec": .seconds,
    "secs": .seconds, "seconds": .seconds, "秒": .seconds,
  ]

  private static let suffixes = [
    "milliseconds", "millis", "msec", "ms", "毫秒", "seconds", "secs", "sec", "秒",
  ]
}
