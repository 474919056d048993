public import Etiquette
import HanText

extension LexiconProblem.Kind {
  /// What is wrong with the lexicon file and what to do.
  public var sentence: Localized {
    switch self {
    case .unreadable:
      Localized(zh: "读不了这个文件；请检查路径和权限", en: "cannot be read; check its path and permissions")
    case .file(let kind): kind.sentence
    case .syntax(let words):
      Localized(
        zh: "不是正确的 YAML：\(YAMLSentences.chinese(words))",
        en: "is no valid YAML; correct it: \(words)")
    case .tooDeep(let limit):
      Localized(
        zh: "列表和键值表套了超过 \(limit) 层，用不到这么深；请检查括号和缩进",
        en: "lists and mappings more than \(limit) deep, which nothing here needs; "
          + "check brackets and indentation")
    case .unknownKey(let key, let nearest): unknown(key, nearest)
    case .missingKey(let key):
      Localized(zh: "缺少 \(key)；请补上", en: "\(key) is missing; add it")
    case .wrongType(let key, let expected): wrongType(key, expected)
    case .unknownValue(let value, let nearest):
      Localized(zh: "不认识的值 \(Quoted.masked(value))", en: "unknown value \(Quoted.masked(value))")
        .meaning(nearest, otherwise: .useAnExistingName)
    case .unknownRule(let name, let nearest):
      Localized(zh: "没有规则 \(name)", en: "no rule \(name)")
        .meaning(nearest, otherwise: .useAnExistingName)
    case .noFile(let path):
      Localized(
        zh: "读不了 \(path)；请检查路径（从本文件所在的文件夹算起）",
        en: "cannot read \(path); check the path, which starts from this file's folder")
    case .noGroup(let name):
      Localized(
        zh: "规则里没有词组 @\(name)，写了也不起作用；请删去，或在规则里定义并使用它",
        en: "the lexicon has no group @\(name) to add to; remove this, or define and use it there")
    case .pattern(let source, let fault, let column): pattern(source, fault, column)
    case .noLiteral(let source): noLiteral(source)
    case .duplicate(let id):
      Localized(
        zh: "规则 \(id) 写了两次；请改名或删去一条", en: "the rule \(id) is there twice; rename or remove one")
    case .judgements(let count): judgements(count)
    case .weights(let sum):
      Localized(
        zh: "各组权重之和是 \(sum.points)，应为 100；请调整",
        en: "the weights of the groups add up to \(sum.points), not 100; adjust them")
    case .transcript(let problem):
      Localized(
        zh: "transcript：\(problem.message(.zh))", en: "transcript: \(problem.message(.en))")
    case .noFiles: noFiles
    }
  }

  private func wrongType(_ key: String, _ expected: String) -> Localized {
    let type = types[expected] ?? Localized(zh: expected, en: expected)
    let name = Quoted.masked(key)
    let what = key.isEmpty ? Localized(zh: "这里", en: "this") : Localized(zh: name, en: name)
    return Localized(
      zh: "\(what.zh) 应是\(type.zh)；请改写", en: "\(what.en) must be \(type.en); rewrite it")
  }

  private func unknown(_ key: String, _ nearest: String?) -> Localized {
    Localized(zh: "不认识的键 \(Quoted.masked(key))", en: "unknown key \(Quoted.masked(key))")
      .meaning(nearest, otherwise: .removeIt)
  }

  private var types: [String: Localized] {
    [
      "mapping": Localized(zh: "键值表", en: "a mapping"), "text": Localized(zh: "文字", en: "text"),
      "number": Localized(zh: "数字", en: "a number"), "list": Localized(zh: "列表", en: "a list"),
      "true/false": Localized(zh: " true 或 false", en: "true or false"),
    ]
  }

  private func pattern(_ source: String, _ fault: PatternError.Fault, _ column: Int) -> Localized {
    Localized(
      zh: "句式“\(Quoted.short(source))”第 \(column) 个字：\(fault.sentence.zh)",
      en: "pattern “\(Quoted.short(source))”, character \(column): \(fault.sentence.en)")
  }

  private func noLiteral(_ source: String) -> Localized {
    Localized(
      zh: "句式“\(Quoted.short(source))”没有固定的字，每句都得试；请写上至少一个必有的字",
      en:
        "pattern “\(Quoted.short(source))” has no literal and would be tried everywhere; write a required word"
    )
  }

  private func judgements(_ count: Int) -> Localized {
    let keys = "forbids, says, hangs_up, picks_up, interrupts, scene"
    if count == 0 {
      return Localized(
        zh: "规则没有判定方式；请写上其中一项：\(keys)",
        en: "the rule says not how it is judged; give one of \(keys)")
    }
    return Localized(
      zh: "规则有 \(count) 种判定方式；请只留一项：\(keys)",
      en: "the rule is judged in \(count) ways; keep one of \(keys)")
  }

  private var noFiles: Localized {
    Localized(
      zh: "没有规则文件；请给出 .yaml 文件或含有它们的文件夹",
      en: "no lexicon files; name .yaml files or a folder that holds some")
  }
}

extension LexiconProblem {
  /// The problem as one line, fit for a terminal: where, then what is wrong and what to do.
  public func line(_ language: Language) -> String {
    let name = file.isEmpty ? "" : file + ":"
    let place = line > 0 ? "\(name)\(line):\(column):" : name
    let sentence = kind.sentence[language]
    return Terminal.visible(place.isEmpty ? sentence : "\(place) \(sentence)")
  }
}

extension Localized {
  fileprivate static let removeIt = Localized(zh: "请删去", en: "remove it")
  static let useAnExistingName = Localized(
    zh: "请换成已有的名称", en: "use a name that exists")
}
