import Etiquette

extension Shape {
  /// The file of waivers.
  static let waivers = Shape(
    "waivers",
    [
      Key(
        "waivers", .list(.fields(.waiver)), zh: "看过、予以放行的问题。",
        en: "Findings that somebody has looked at and lets pass.")
    ])

  /// One waiver.
  static let waiver = Shape(
    "waiver",
    [
      Key("rule", .text, zh: "规则编号。", en: "The rule's id.").required,
      Key(
        "quote", .text, zh: "报出的原话；标点、空格、全半角、繁简不论。",
        en: "The words of the finding; punctuation, spacing, width and script do not matter."
      ).required,
      Key(
        "transcript", .text,
        zh: "会话编号；按文件取名的会话也可写从本文件所在文件夹算起的路径，不带扩展名，如 11月/0001。",
        en:
          "The transcript's id; for one that is named after its file also the path from this file's folder, without the extension."
      ).required,
      Key("reason", .text, zh: "理由。", en: "Why it passes.").required,
      Key("reviewer", .text, zh: "复核人。", en: "Who has looked at it.").required,
      Key("expires", .day, zh: "到这一天为止有效。", en: "The last day on which it holds."),
    ])
}
