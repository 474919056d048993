public import Etiquette
import HanText

extension Problem.Kind {
  /// What is wrong with the input and what to do.
  public var sentence: Localized {
    switch self {
    case .missing: Localized(zh: "没有这个文件或文件夹；请检查路径", en: "no such file or folder; check the path")
    case .folder: Localized(zh: "是文件夹；请给出其中的文件", en: "is a folder; name a file in it")
    case .unreadable(let words):
      Localized(
        zh: "系统不让读（\(SystemSentences.chinese(words))）；请检查权限",
        en: "cannot be read (\(words)); check its permissions")
    case .empty: Localized(zh: "是空的；请检查导出是否完整", en: "is empty; check that the export is complete")
    case .noTranscripts: .noTranscripts
    case .noneSelected:
      Localized(
        zh: "里面的会话记录 --glob 与 --exclude 一份也没有选中；请改写样式",
        en: "holds no transcript that --glob and --exclude let through; change the patterns")
    case .otherName(let pattern):
      Localized(
        zh: "文件名不合 --name-pattern“\(pattern)”，只按内容评判；请改样式，或用 --exclude 排除",
        en: "its name does not fit --name-pattern “\(pattern)” and tells nothing;"
          + " change the pattern, or leave the file out with --exclude")
    case .onlyForeign(let kind, let count): kind.instead(of: count)
    case .foreign(let kind): kind.sentence
    case .questionMarks(let isPiped): .questionMarks(isPiped: isPiped)
    case .binary: .binary
    case .nul: .nul
    case .brokenUTF8: .brokenUTF8
    case .mixedEncodings: .mixedEncodings
    case .wrongEncoding(let encoding): .wrongEncoding(encoding.rawValue)
    case .json(let words):
      Localized(
        zh: "不是完整、正确的 JSON；请检查导出是否完整，改正或重新导出", en: "is no valid JSON (\(words)); export it again")
    case .otherShape(let lookedFor, let found): .otherShape(lookedFor, found)
    case .badValue(let field, let value, let expected): .badValue(field, value, expected)
    case .reversedTimes(let start, let end):
      Localized(
        zh: "结束（\(end.oneDecimal) 秒）早于开始（\(start.oneDecimal) 秒）；请改正时间",
        en: "ends at \(end.oneDecimal) s, before it begins at \(start.oneDecimal) s; correct it")
    case .unknownRoles(let names): .unknownRoles(names)
    case .unsettledRoles(let names, let confidence): .unsettledRoles(names, confidence)
    case .noRoles: .noRoles
    case .missingColumns(let names):
      Localized(
        zh: "表头里缺少：\(names.joined(separator: "、"))；请在第一行写上",
        en: "has no column \(names.joined(separator: ", ")); name it in the first row")
    case .untimed:
      Localized(
        zh: "这句话没有起止时间，写不成字幕；请改用 --to native 或 --to csv",
        en: "has no start and end times for subtitles; use --to native or --to csv")
    case .cutOff, .xml, .xmlEntities: annotations
    case .extraCells, .openQuote, .report, .noSpeaker: table
    case .unknownLabel(let label, let nearest):
      Localized(
        zh: "标注“\(Quoted.short(label))”不是规则", en: "the label “\(Quoted.short(label))” is no rule"
      ).meaning(
        nearest,
        otherwise: Localized(
          zh: "请写条目序号（1 到 20）或规则编号", en: "write an item (1 to 20) or a rule's identifier"))
    case .noUtterances: .noUtterances
    case .noQuestions:
      Localized(
        zh: "里面没有题；请用 --from gift、aiken 或 chinese 指明格式",
        en: "holds no questions; name its format with --from gift, aiken or chinese")
    case .notAFile:
      Localized(
        zh: "是管道、设备或套接字，不是文件，没有读；要读它，请直接写出它的路径",
        en: "is a pipe, device or socket and no file; name it on the command line to have it read")
    case .changed:
      Localized(
        zh: "正在读的时候被改动了，评判得不完整；请等它写完，再运行一次",
        en: "changed while it was read, and is not judged whole; run again when it is complete")
    case .stopped(let done, let total):
      Localized(
        zh: "中途停止：\(total) 个输入评判了 \(done) 个，报告到此为止；请再运行一次得到全部",
        en:
          "stopped half-way: \(done) of \(total) inputs judged, and the report ends there; run again for all"
      )
    case .unfinished:
      Localized(
        zh: "这份会话很长，停止时还没有评判完，不在报告里；请再运行一次",
        en:
          "is long and was not judged to its end when the run stopped, so it is left out; run again"
      )
    case .lineTooLong(let limit):
      Localized(
        zh: "这一行超过 \(limit) 字节；请拆成多行，或放宽：--limit line=32M",
        en: "this line is longer than \(limit) bytes; split it, or raise --limit line=32M")
    case .tooBig(let limit):
      Localized(
        zh: "超过 \(limit) 字节；请拆成几个文件，或放宽：--limit file=2G",
        en: "is larger than \(limit) bytes; split it into several files, or raise --limit file=2G")
    case .tooMany(let kind, let count, let limit):
      Localized(
        zh: "有 \(count) \(kind == .findings ? "个问题" : "句")，超过上限 \(limit)；"
          + "请查看记录是否有误，或放宽：--limit \(kind.rawValue)=\(count)",
        en: "has \(count) \(kind.rawValue), more than \(limit); see whether the record is right, "
          + "or raise --limit \(kind.rawValue)=\(count)")
    case .tooDeep(let depth, let limit): .tooDeep(depth, limit)
    }
  }
}

extension Problem.Kind {
  /// What is wrong with a file of annotations.
  private var annotations: Localized {
    switch self {
    case .cutOff:
      Localized(zh: "文件到这里就断了；请重新导出", en: "the file breaks off here; export it again")
    case .xml:
      Localized(
        zh: "不是完整、正确的 XML；请检查导出是否完整，重新导出",
        en: "is no valid XML; check that the export is complete, or export it again")
    default:
      Localized(
        zh: "声明了 DOCTYPE，为安全起见不读；请去掉这一行",
        en: "declares a DOCTYPE and is not read, to be safe; remove that declaration")
    }
  }

  /// What is wrong with a table.
  private var table: Localized {
    switch self {
    case .extraCells(let count, let expected):
      Localized(
        zh: "这一行有 \(count) 格，表头只有 \(expected) 格；含逗号的文字请加引号",
        en: "this row has \(count) cells and the header \(expected); quote text with commas in it")
    case .openQuote:
      Localized(zh: "引号没有闭合；请补上", en: "a quotation mark never closes; add the other one")
    case .report:
      Localized(
        zh: "是本程序的报告，不是会话记录；请换个文件夹存放",
        en: "is a report of this program and no transcript; keep it elsewhere")
    default:
      Localized(
        zh: "这一行没有写明说话人；请补上", en: "this row names no speaker; fill it in")
    }
  }
}

extension Problem {
  /// The problem as one line, fit for a terminal: where, then what is wrong and what to do.
  public func line(_ language: Language) -> String {
    let name: TranscriptMessage = input == nil ? .run : .standardInput
    var place = path ?? name.text(language)
    if let line { place += ":\(line)" }
    return Terminal.visible("\(place): \(message(language))")
  }

  /// The sentence, with the place inside a JSON value where there is one.
  public func message(_ language: Language) -> String {
    let isRepaired = kind == .missing && path?.unicodeScalars.contains("\u{FFFD}") ?? false
    let sentence = (isRepaired ? .repaired : kind.sentence)[language]
    guard var pointer, !pointer.isEmpty else { return sentence }
    pointer = Quoted.short(pointer)
    switch language {
    case .zh: return "\(pointer)：\(sentence)"
    case .en: return "at \(pointer): \(sentence)"
    }
  }
}

extension Localized {
  fileprivate static let repaired = Localized(
    zh: "没有这个文件，它的名字不是 UTF-8；请改名（如用 convmv），或给出它所在的文件夹",
    en: "no such file, and its name is not UTF-8; rename it (as convmv does), or name its folder")
  fileprivate static let noTranscripts = Localized(
    zh: "里面没有会话记录；请给出 .txt、.json、.jsonl 等记录",
    en: "holds no transcripts; name files such as .txt, .json or .jsonl")
  fileprivate static let binary = Localized(
    zh: "不是文本，可能是录音、图片或办公文档；请先转成文字",
    en: "is no text but perhaps a recording, a picture or a document; turn it into text first")
  fileprivate static let nul = Localized(
    zh: "文本里有空字节（NUL），文件可能已损坏；请重新导出",
    en: "has a NUL byte in its text and may be damaged; export it again")
  fileprivate static let brokenUTF8 = Localized(
    zh: "像是 UTF-8，但有损坏的字节；请重新导出，或指明编码",
    en: "looks like UTF-8 but for some broken bytes; export it again or name its encoding")
  fileprivate static let mixedEncodings = Localized(
    zh: "同一文件里混有几种编码；请统一转成 UTF-8",
    en: "mixes several encodings; convert all of it to UTF-8")
  fileprivate static let noRoles = Localized(
    zh: "没有写明说话人，从用语也分不清；请在行首写“客服：”或“客户：”",
    en: "names no speakers, and the words do not tell; begin lines with “agent:” or “customer:”")
  fileprivate static let noUtterances = Localized(
    zh: "会话里没有人说话；请检查导出是否完整",
    en: "nobody says anything in it; check that the export is complete")

  fileprivate static func wrongEncoding(_ name: String) -> Localized {
    Localized(
      zh: "不是指定的 \(name) 编码；请换一种编码，或不指定而由程序判断",
      en: "is not in \(name) as told; name another encoding or leave it to be detected")
  }

  fileprivate static func unknownRoles(_ names: [String]) -> Localized {
    Localized(
      zh: "不认识的说话人：\(Quoted.some(names, "、"))；请指明哪个是客服、哪个是客户",
      en:
        "unknown speakers: \(Quoted.some(names, ", ")); say which is agent and which customer"
    )
  }

  fileprivate static func unsettledRoles(_ names: [String], _ confidence: Double) -> Localized {
    let mapping = zip(["agent", "customer"], names).map { "\($0)=\(Quoted.short($1))" }
      .joined(separator: ",")
    let sure = Int((confidence * 100).rounded(.down))
    return Localized(
      zh: "分不清谁是工作人员、谁是客户：\(Quoted.some(names, "、"))"
        + "（按用语推测只有 \(sure)% 的把握）；请用 --roles 指明，例如 --roles \(mapping)",
      en: "cannot tell who is the agent and who the customer: \(Quoted.some(names, ", "))"
        + " (the words make it only \(sure)% sure); say so with --roles, such as --roles \(mapping)"
    )
  }

  fileprivate static func tooDeep(_ depth: Int, _ limit: Int) -> Localized {
    let ceiling = Limits.Kind.nesting.ceiling
    guard depth <= ceiling else {
      return Localized(
        zh: "JSON 套了 \(depth) 层，超过上限 \(limit)，最多也只能放宽到 \(ceiling)；请把记录摊平后再导出",
        en: "is JSON \(depth) levels deep, more than \(limit), "
          + "and no limit goes beyond \(ceiling); flatten the record")
    }
    return Localized(
      zh: "JSON 套了 \(depth) 层，超过上限 \(limit)；"
        + "请查看记录是否有误，或放宽：--limit nesting=\(depth)",
      en: "is JSON \(depth) levels deep, more than \(limit); see whether the record is right, "
        + "or raise --limit nesting=\(depth)")
  }

  fileprivate static func otherShape(_ lookedFor: [String], _ found: [String]) -> Localized {
    let there = found.isEmpty ? "—" : Quoted.some(found, ", ")
    let keys = lookedFor.joined(separator: ", ")
    return Localized(
      zh: "JSON 的形状不同：要找的键是 \(keys)，有的键是 \(there)；请改键名或换导出格式",
      en: "is JSON of another shape: looked for \(keys), found \(there); rename the keys")
  }

  fileprivate static func badValue(
    _ field: String, _ value: String, _ expected: [String]
  ) -> Localized {
    let name = nearestName(to: value, in: expected)
    let wanted = expected.joined(separator: " | ")
    let (field, shown) = (Quoted.short(field), Quoted.short(value))
    return Localized(
      zh: "\(field) 的值“\(shown)”不对，应为 \(wanted)",
      en: "\(field) is “\(shown)” but must be \(wanted)"
    ).meaning(name, otherwise: Localized(zh: "请改正", en: "correct it"))
  }
}
