public import Etiquette

/// What is said of configurations.
public enum ConfigurationMessage: Message {
  /// Help for commands and options.
  case config, noConfig, initialise, folder, command, check, path, schema, subject
  /// A file was written.
  case written(String)
  /// Labels of what holds.
  case file, none(String), channel, roles, organisations, lexicon, off, severities, score, exit,
    cache
  /// The lexicon by its name, version and number of rules.
  case book(Lexicon)
  /// Rules by name; the first ones where there are many.
  case named([String])
  /// A rule's new severity.
  case severity(String, Severity)
  /// The points that pass.
  case pass(Double)
  /// The severity from which a run fails.
  case failOn(Threshold)
  /// Nothing is said of it.
  case notStated
  /// How many rules a file gives.
  case rules(Int, from: String)

  /// The words.
  public var words: Localized {
    switch self {
    case .config, .noConfig, .initialise, .folder, .command, .check, .path, .schema, .subject: help
    case .written(let path):
      Localized(
        zh: "已写好 \(path)；去掉要用的行前面的 #，再用 etiquette config check 检验。",
        en: "Wrote \(path); take the # from what you want, then run etiquette config check.")
    case .file: Localized(zh: "配置", en: "configuration")
    case .none(let name):
      Localized(
        zh: "没有（往上各级文件夹都没有 \(name)），一切照自带的",
        en: "none (no \(name) in the folder or above it); everything is as shipped")
    case .channel: Localized(zh: "渠道", en: "channel")
    case .roles: Localized(zh: "角色", en: "roles")
    case .organisations: Localized(zh: "单位", en: "organisations")
    case .lexicon: Localized(zh: "规则", en: "lexicon")
    case .off: Localized(zh: "停用", en: "switched off")
    case .severities: Localized(zh: "程度", en: "severity")
    case .score: Localized(zh: "评分", en: "score card")
    case .exit: Localized(zh: "退出码", en: "exit code")
    case .cache: Localized(zh: "缓存", en: "cache")
    case .book(let lexicon):
      Localized(
        zh: "\(lexicon.name) \(lexicon.version)，\(lexicon.rules.count) 条",
        en: "\(lexicon.name) \(lexicon.version), \(lexicon.rules.count) rules")
    case .named(let names): Self.named(names)
    case .severity(let rule, let severity):
      Localized(zh: "\(rule) 改为\(severity.name.zh)", en: "\(rule) is \(severity.name.en)")
    case .pass(let points): Localized(zh: "合格 \(points.points) 分", en: "pass at \(points.points)")
    case .failOn(.never): Localized(zh: "有违规也为 0", en: "0 whatever is found")
    case .failOn(let threshold):
      Localized(
        zh: "有 \(threshold.rawValue) 及以上的违规为 1",
        en: "1 on violations from \(threshold.rawValue)")
    case .notStated: Localized(zh: "未指定", en: "not stated")
    case .rules(let count, let file):
      Localized(zh: "\(file) \(count) 条", en: "\(count) from \(file)")
    }
  }

  private static func named(_ names: [String]) -> Localized {
    let shown = names.count > 4 ? names.prefix(2) : names[...]
    let isCut = shown.count < names.count
    return Localized(
      zh: shown.joined(separator: "、") + (isCut ? "等 \(names.count) 条" : ""),
      en: shown.joined(separator: ", ") + (isCut ? " and others, \(names.count) in all," : ""))
  }

  private var help: Localized {
    switch self {
    case .config:
      Localized(
        zh: "用此配置文件，不再从记录所在的文件夹往上找 \(Configuration.fileName)。",
        en: "Use this configuration file instead of the nearest \(Configuration.fileName).")
    case .noConfig: Localized(zh: "不用任何配置文件。", en: "Use no configuration file.")
    case .initialise:
      Localized(
        zh: "写一份带说明的 \(Configuration.fileName)。", en: "Write a commented \(Configuration.fileName)."
      )
    case .folder:
      Localized(zh: "写到此文件夹；不写则为当前文件夹。", en: "The folder; the current one if not given.")
    case .schema:
      Localized(
        zh: "输出文件的 JSON Schema，供编辑器检查和补全。",
        en: "Print the JSON Schema of a file, for editors that check and complete.")
    case .subject:
      Localized(
        zh: "哪种文件：configuration、lexicon、quiz、waivers。",
        en: "Of which file: configuration, lexicon, quiz, waivers.")
    case .command: Localized(zh: "检验配置文件。", en: "Check configuration files.")
    case .check:
      Localized(
        zh: "说明记录用哪份配置、其中规定了什么；有错一并列出。",
        en: "Tell which configuration holds for a path and what it says, or all its mistakes.")
    default:
      Localized(
        zh: "记录、文件夹或配置文件；不写则为当前文件夹。",
        en: "A transcript, a folder or a configuration file; the current folder if not given.")
    }
  }
}
