import Etiquette

extension Shape {
  /// A file of a lexicon.
  static let lexicon = Shape(
    "lexicon",
    [
      Key("lexicon", .fields(.header), zh: "规则的名称和版本。", en: "The lexicon's name and version."),
      Key(
        "groups", .table(.texts), zh: "词组：句式里写 @名称 引用。",
        en: "Named groups of patterns, used as @name in patterns."),
      Key(
        "contexts", .list(.fields(.context)), zh: "几条规则共用的例外。",
        en: "Exceptions that several rules share."),
      Key("rules", .list(.fields(.rule)), zh: "规则。", en: "The rules."),
      Key("scorecard", .fields(.scoreCard), zh: "评分表。", en: "The score card."),
      Key(
        "fillers", .texts, zh: "说法中间可以夹带的语气词。", en: "Hesitations that may stand in a phrase."),
      Key(
        "sounds", .table(.texts), zh: "多音字：读音相同的字。",
        en: "Second readings, by a character that sounds alike."),
      Key(
        "channels", .fields(.channelWords), zh: "从用语推测渠道。", en: "Words that tell the channel."),
      Key("roles", .fields(.roleWords), zh: "对说话人的叫法。", en: "What speakers are called."),
      Key(
        "speakers", .fields(.speakers), zh: "从用语推测谁在说话。", en: "Words that tell who speaks."),
      Key(
        "quiz", .fields(.quizWords), zh: "评答案所用的词。", en: "Words by which answers are graded."),
    ])

  static let header = Shape("header", [Key("name", .text), Key("version", .text)])

  /// One rule.
  static let rule = Shape(
    "rule",
    [
      Key("id", .text, zh: "编号。", en: "Its identifier.").required,
      Key("clause", .text, zh: "依据的条款。", en: "The clause it rests on.").required,
      Key("title", .localized, zh: "名称。", en: "Its name.").required,
      Key("message", .localized, zh: "报出时的说明。", en: "What is said of a finding."),
      Key("why", .localized, zh: "为什么。", en: "Why it is a rule.").required,
      Key("severity", .choice(of: Severity.self), zh: "程度。", en: "How grave a breach is."),
      Key("deduct", .number, zh: "扣分。", en: "Points that a breach deducts."),
      Key("deduct_weaker", .number, zh: "较轻时的扣分。", en: "Points for a weaker wording."),
      Key("group", .text, zh: "评分组。", en: "Its group of the score card.").required,
      Key("channels", .list(.choice(of: Channel.self)), zh: "适用渠道。", en: "Where it binds."),
      Key("direction", .choice(of: Direction.self), zh: "呼叫方向。", en: "In which direction."),
      Key("instead", .texts, zh: "应说。", en: "What to say instead."),
      Key("examples", .fields(.examples), zh: "例句。", en: "Lines that show it."),
      Key(
        "source_kind", .choice(of: Rule.SourceKind.self), zh: "出自哪一行业的忌语。",
        en: "Whose taboo lists it follows."),
    ] + judgements)

  /// The ways in which a rule can be judged, of which it has one.
  static let judgements = [
    Key("forbids", .fields(.forbids), zh: "不许说的话。", en: "Words that must not be said."),
    Key("says", .fields(.says), zh: "开头或结尾必须说的话。", en: "Words owed at an end of the call."),
    Key("hangs_up", .fields(Shape("hangsUp", [])), zh: "谁先挂机。", en: "Who hangs up first."),
    Key("picks_up", .fields(.rings), zh: "几声内接听。", en: "Rings before the call is taken."),
    Key("interrupts", .fields(.interrupts), zh: "打断客户。", en: "Interrupting the customer."),
    Key("scene", .fields(.scene), zh: "某种场景下该说的话。", en: "What a situation asks for."),
  ]

  static let examples = Shape(
    "examples", [Key("flags", .texts), Key("reviews", .texts), Key("passes", .texts)])

  static let rings = Shape("rings", [Key("most", .number)])

  static let forbids = Shape(
    "forbids",
    [
      Key("by", .choice(of: Role.self)), Key("phrases", .texts), Key("halves", .fields(.halves)),
      Key("sound", .flag), Key("unless", .fields(.conditions)),
      Key("review_if", .fields(.softening)),
    ])

  static let halves = Shape(
    "halves", [Key("first", .texts), Key("second", .texts), Key("reach", .number)])

  static let softening = Shape(
    "softening", [Key("turn_has", .texts), Key("unless", .fields(.conditions))])

  static let says = Shape(
    "says",
    [
      Key("place", .choice(of: Says.Place.self)).required, Key("full", .wordings),
      Key("weaker", .wordings), Key("prelude", .wordings), Key("unless", .fields(.conditions)),
      Key("waived", .fields(.waiverOfWords)),
    ])

  /// Words that make others needless.
  static let waiverOfWords = Shape(
    "waived",
    [
      Key("customer_said", .texts), Key("agent_asked", .texts), Key("assent", .texts),
      Key("complete", .texts), Key("torn", .texts), Key("parting", .texts),
      Key("declined", .texts),
    ])

  static let wording = Shape(
    "wording",
    [
      Key("any", .texts), Key("channels", .list(.choice(of: Channel.self))),
      Key("direction", .choice(of: Direction.self)),
    ])

  static let interrupts = Shape(
    "interrupts",
    [
      Key("signals", .texts), Key("listening", .texts), Key("excused", .texts),
      Key("warnings", .texts), Key("cuts_off", .texts), Key("unless", .fields(.conditions)),
    ])

  static let scene = Shape(
    "scene", [Key("cases", .list(.fields(.sceneCase))), Key("bonus", .flag)])

  static let sceneCase = Shape(
    "case",
    [
      Key("channels", .list(.choice(of: Channel.self))), Key("by", .choice(of: Role.self)),
      Key("trigger", .texts), Key("unless", .fields(.conditions)),
      Key("needs", .list(.either([.text, .texts]))), Key("window", .choice(of: Scene.Window.self)),
    ])
}

extension Shape.Value {
  /// A sentence in one language for all, or in each.
  static let localized = Shape.Value.either([.text, .fields(.localized)])

  /// Patterns, or patterns for some channels and one direction.
  static let wordings = Shape.Value.list(.either([.text, .fields(.wording)]))
}

extension Shape {
  static let localized = Shape("localized", [Key("zh", .text).required, Key("en", .text)])

  static let scoreCard = Shape(
    "scorecard",
    [
      Key("groups", .list(.fields(.scoreGroup))), Key("zero_tolerance", .texts),
      Key("pass", .number), Key("grades", .list(.fields(.grade))),
    ])

  static let scoreGroup = Shape(
    "group",
    [
      Key("id", .text).required, Key("title", .fields(.localized)), Key("weight", .number),
      Key("cap", .number),
    ])

  static let channelWords = Shape("channelWords", Channel.allCases.map { Key($0.rawValue, .texts) })

  static let speakers = Shape(
    "speakers", Role.allCases.map { Key($0.rawValue, .list(.fields(.cue))) })

  static let cue = Shape("cue", [Key("odds", .number).required, Key("says", .texts).required])
}
