import Etiquette

extension Shape {
  /// The configuration file.
  static let configuration = Shape(
    "configuration",
    [
      Key(
        "channel", .choice(of: Channel.self),
        zh: "渠道：hotline 热线、phone 营业厅电话、counter 窗口；记录自己写明的优先。",
        en: "The channel: hotline, phone or counter; what a record itself says comes first."),
      Key(
        "roles", .fields(.roleWords), zh: "记录里对说话人的叫法（也可以是声道号），按角色列出。",
        en: "What the records call their speakers (or the numbers of audio channels), by role."),
      Key(
        "organisations", .texts, zh: "本单位、热线的名称，报出其中一个就算报了单位。",
        en: "Names of the organisation or hotline; any of them satisfies greeting-organisation."),
      Key(
        "lexicon", .text, zh: "改用此文件夹里的规则；路径从本文件所在的文件夹算起。",
        en: "Use the lexicon of this folder instead; paths start from this file's folder."),
      Key(
        "add_lexicons", .texts, zh: "补充或替换规则的文件。",
        en: "Files that add or replace rules."),
      Key(
        "rules", .table(.fields(.ruling)),
        zh: "停用规则或改变程度，须写理由；可写规则编号、评分组或带 * 的样式。",
        en: "Switch rules off or change their severity, with a reason; by id, group or pattern."),
      Key(
        "scorecard", .fields(.scoreCardChange), zh: "评分表中要改的部分，其余照旧。",
        en: "What changes in the score card; the rest stays."),
      Key(
        "fail_on", .choice(of: Threshold.self), zh: "有此级别及以上的违规时退出码为 1。",
        en: "Exit with 1 on violations from this severity."),
      Key(
        "cache", .text, zh: "评判结果存在此文件夹，没改过的会话下次不再评判；里面有原话。",
        en:
          "Keep judgements in this folder, so that what is unchanged is not judged again; it holds "
          + "words of the transcripts."),
    ])

  /// What is said of one rule, or of those that a name stands for.
  static let ruling = Shape(
    "ruling",
    [
      Key("enabled", .flag, zh: "false 为停用。", en: "false switches off."),
      Key("severity", .choice(of: Severity.self), zh: "改为此程度。", en: "Make it this grave."),
      Key("reason", .text, zh: "理由。", en: "Why.").required,
    ])

  /// What changes in a score card.
  static let scoreCardChange = Shape(
    "scorecardChange",
    [
      Key(
        "groups", .list(.fields(.weight)), zh: "各组的满分；改后合计须为 100。",
        en: "Weights of groups; all together still have to be 100."),
      Key(
        "zero_tolerance", .texts, zh: "一票否决的规则。", en: "Rules whose violation fails the call."),
      Key("pass", .number, zh: "合格分。", en: "The least points that pass."),
      Key("grades", .list(.fields(.grade)), zh: "等级，从高到低。", en: "Grades from the best."),
    ])

  /// A group of the score card by its name, with another weight or cap.
  static let weight = Shape(
    "weight",
    [Key("id", .text).required, Key("weight", .number), Key("cap", .number)])

  /// A grade and the least points for it.
  static let grade = Shape("grade", [Key("name", .text).required, Key("from", .number)])

  /// Words by role.
  static let roleWords = Shape(
    "roleWords", Role.allCases.map { Key($0.rawValue, .texts) })
}
