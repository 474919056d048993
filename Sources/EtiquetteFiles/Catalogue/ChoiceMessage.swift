public import Etiquette

/// What the help says of the options that choose: which files, which findings.
public enum ChoiceMessage: Message, CaseIterable {
  case glob, exclude, filesFrom

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
    case .filesFrom:
      Localized(
        zh: "从清单读取路径，一行一个，或以 NUL 分隔；“-”为标准输入。",
        en: "Read paths from a list, one a line or separated by NUL; - is standard input.")
    }
  }
}
