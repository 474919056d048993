public import Etiquette

/// What the program says of conversions.
public enum ConvertMessage: Message {
  /// Help: the command, the form, the output, and masking.
  case command, form, output, redact
  /// Several transcripts for a form that holds one.
  case several(Int, ConversionForm)

  /// The words.
  public var words: Localized {
    switch self {
    case .command:
      Localized(
        zh: "把会话记录转成另一种形式。", en: "Convert transcripts to another form.")
    case .form:
      Localized(
        zh: "转成：native（JSON）、srt、vtt、csv。", en: "Form: native (JSON), srt, vtt, csv.")
    case .output:
      Localized(
        zh: "写入文件（写完才替换）；给出文件夹则每个会话一个文件。",
        en: "Write to a file, replaced when complete; a folder gets one file for each transcript.")
    case .redact:
      Localized(
        zh: "遮盖电话、证件号、户号、住址、姓名等，编号与文件名里的也遮盖；转出的记录可以外传。",
        en: "Mask phones, ids, accounts, addresses and names, in file names too."
      )
    case .several(let count, let form):
      Localized(
        zh: "有 \(count) 个会话，一个 \(form.rawValue) 文件只能放一个；请用 --output 给出文件夹（以 / 结尾）",
        en:
          "\(count) transcripts, and a file of \(form.rawValue) holds one; name a folder with --output, ending in /"
      )
    }
  }
}
