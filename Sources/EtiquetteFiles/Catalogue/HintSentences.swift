public import Etiquette

extension ForeignFile {
  /// What it is, and how it becomes a transcript.
  var sentence: Localized {
    Localized(zh: "是\(name.zh)；\(remedy.zh)", en: "is \(name.en); \(remedy.en)")
  }

  /// What a folder holds instead of transcripts, and how that becomes one.
  func instead(of count: Int) -> Localized {
    Localized(
      zh: "里面没有会话记录，只有\(name.zh) \(count) 个；\(remedy.zh)",
      en: "holds no transcripts but \(count) × \(name.en); \(remedy.en)")
  }

  /// Files beside transcripts, by kind, and how they become transcripts.
  public static func others(_ counts: [ForeignFile: Int]) -> Localized {
    let kinds = allCases.filter { counts[$0, default: 0] > 0 }
    let all = kinds.reduce(0) { $0 + counts[$1, default: 0] }
    func list(_ language: Language, _ separator: String) -> String {
      kinds.map { kind in
        language == .zh
          ? "\(kind.name.zh) \(counts[kind, default: 0]) 个；\(kind.remedy.zh)"
          : "\(counts[kind, default: 0]) × \(kind.name.en), \(kind.remedy.en)"
      }.joined(separator: separator)
    }
    return Localized(
      zh: "提示：另有 \(all) 个文件没有检查：\(list(.zh, "。"))",
      en: "note: \(all) other files were not judged: \(list(.en, "; "))")
  }

  private var name: Localized {
    switch self {
    case .recording: Localized(zh: "录音", en: "a recording")
    case .document: Localized(zh: "文字处理文档（Word、WPS）", en: "a document (Word, WPS)")
    case .workbook: Localized(zh: "电子表格（Excel、WPS）", en: "a workbook (Excel, WPS)")
    case .slides: Localized(zh: "演示文稿", en: "a slide show")
    case .pdf: Localized(zh: "PDF", en: "a PDF")
    }
  }

  private var remedy: Localized {
    switch self {
    case .recording:
      Localized(
        zh: "请先用语音识别转写成文字（要分说话人），再检查转写结果",
        en: "transcribe it first, with speakers told apart, and lint the transcript")
    case .document:
      Localized(
        zh: "请在 Word 或 WPS 里“另存为”纯文本（.txt），编码选 UTF-8，再检查",
        en: "save it as plain text (.txt) in UTF-8 and lint that")
    case .workbook:
      Localized(
        zh: "请在 Excel 或 WPS 里“另存为”“CSV UTF-8（逗号分隔）”，再检查",
        en: "save it as “CSV UTF-8 (Comma delimited)” and lint that")
    case .slides, .pdf:
      Localized(
        zh: "请全选并复制文字，粘贴到记事本，存为 .txt（UTF-8），再检查",
        en: "copy its text into an editor, save that as .txt in UTF-8 and lint it")
    }
  }
}

extension Localized {
  /// Words that have become question marks.
  static func questionMarks(isPiped: Bool) -> Localized {
    guard isPiped else {
      return Localized(
        zh: "里面的汉字都成了问号，保存或导出时编码不对；请用 UTF-8 重新导出",
        en: "has question marks for its words, lost to an encoding; export it again in UTF-8")
    }
    return Localized(
      zh: "汉字都成了问号，是 PowerShell 的管道丢的；请先执行 "
        + "$OutputEncoding = [Text.Encoding]::UTF8 再用管道，或直接写出文件名",
      en: "has question marks for its words, lost in PowerShell's pipe; set "
        + "$OutputEncoding = [Text.Encoding]::UTF8 first, or name the file instead")
  }
}
