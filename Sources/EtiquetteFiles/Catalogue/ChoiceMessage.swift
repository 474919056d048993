public import Etiquette

/// What the help says of the options that choose: which files, which findings.
public enum ChoiceMessage: Message, CaseIterable {
  case glob, exclude, filesFrom, namePattern, show, most, statistics, watch

  /// The words.
  public var words: Localized {
    switch self {
    case .glob:
      Localized(
        zh: "文件夹里只取合此样式的文件，可写几次，如 '2026-11/**'、'*.dat'。",
        en: "Of folders take only files that fit, more than once if need be: '2026-11/**', '*.dat'."
      )
    case .exclude:
      Localized(
        zh: "文件夹里不取合此样式的文件和文件夹，可写几次，如 '试听*'。",
        en: "Of folders leave out files and folders that fit, more than once if need be: 'draft*'.")
    case .namePattern:
      Localized(
        zh: "文件名里写的是什么，如 '{date}-{agent}-{id}'、'{agent}/{date}_{*}'。",
        en: "What the names of files tell, such as '{date}-{agent}-{id}' or '{agent}/{date}_{*}'.")
    case .show:
      Localized(
        zh: "给人看的报告里列出：violation 违规、review 待复核、all 全部。",
        en: "What reports for people list: violation, review, all.")
    case .most:
      Localized(
        zh: "给人看的报告里最多列出几处（text、concise、markdown、html），并说明还有几处。",
        en: "The most findings that text, concise, markdown and html list; they tell how many are "
          + "not.")
    case .statistics:
      Localized(
        zh: "另列统计表，可写几次：rule 按规则、agent 按工号、file 按文件、day 按日期。",
        en: "Add a table of figures by rule, agent, file or day, more than once if need be.")
    case .watch:
      Localized(
        zh: "文件一改就再检查，只列出改过的文件，按 Ctrl-C 结束。",
        en: "Judge files again when they change, and tell only those; Ctrl-C ends.")
    case .filesFrom:
      Localized(
        zh: "从清单读取路径，一行一个，或以 NUL 分隔；“-”为标准输入。",
        en: "Read paths from a list, one a line or separated by NUL; - is standard input.")
    }
  }
}

extension NamePattern.Fault {
  /// What is wrong and what to do.
  package var sentence: Localized {
    let names = NamePattern.Field.allCases.map { "{\($0.rawValue)}" }.joined(separator: " ")
    switch self {
    case .unknownField(let name):
      return Localized(
        zh: "里的“{\(name)}”不认识；可用的有 \(names)", en: "has an unknown “{\(name)}”; use \(names)")
    case .noField:
      return Localized(zh: "没有说名字里写的是什么；请用 \(names)", en: "tells nothing; use \(names)")
    }
  }
}
