public import Etiquette

/// A configuration file to begin with: every key with what it means and an example, all of it
/// commented out.
public struct ConfigurationTemplate {
  private let language: Language

  /// A template in one language.
  public init(language: Language) { self.language = language }

  /// The file's text.
  public var text: String {
    let head: Localized = Localized(
      zh: "etiquette 的配置。对本文件夹及其下各级文件夹里的记录生效；命令行的选项优先。",
      en: "Configuration of etiquette, for the records in this folder and those below it; options "
        + "on the\n# command line come first.")
    let sections = Shape.configuration.keys.map { key in
      let example = Self.examples[key.name] ?? ""
      let lines = example.split(separator: "\n").map { "# \($0)\n" }.joined()
      return "\n# \(key.meaning?[language] ?? key.name)\n#\n\(lines)"
    }
    return "# \(head[language])\n" + sections.joined()
  }

  /// What may stand under each key.
  static let examples = [
    "channel": "channel: hotline",
    "roles": """
    roles:
      agent: [智能外呼专员, "0"]
      customer: [来访人, "1"]
    """,
    "organisations": "organisations: [惠民水务, 便民供水服务台]",
    "lexicon": "lexicon: rules",
    "add_lexicons": "add_lexicons: [own.yaml]",
    "rules": """
    rules:
      scene-opinions: {enabled: false, reason: 电话回访另行征求意见}
      extended-*: {severity: note, reason: 试行三个月}
    """,
    "scorecard": """
    scorecard:
      pass: 80
      zero_tolerance: [forbidden-05, forbidden-06]
      groups:
        - {id: wording, weight: 10}
        - {id: scene, weight: 10}
    """,
    "fail_on": "fail_on: warning",
    "cache": "cache: .etiquette-cache",
  ]
}
