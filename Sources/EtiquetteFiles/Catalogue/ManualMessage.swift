public import Etiquette

/// The frame of help and manual.
public enum ManualMessage: Message {
  /// Heads in the help.
  case usage, arguments, options, commands
  /// Heads in the manual.
  case manual, name, synopsis, exitStatus, examples
  /// Places for what is not named.
  case optionsPlace, commandPlace
  /// What the parser's own options do.
  case helpFlag, versionFlag, helpCommand
  /// What an option is where it is not written.
  case defaultValue(String)
  /// Where the help of subcommands is.
  case more(String)
  /// What the exit codes mean.
  case exitCodes
  /// What the commands that make them do, and for which shell.
  case completionsCommand, manualCommand, shell
  /// Where the usage of a command is told.
  case seeHelp(String)
  /// Some command lines.
  case exampleLines

  /// The words.
  public var words: Localized {
    switch self {
    case .usage: Localized(zh: "用法：", en: "Usage: ")
    case .arguments: Localized(zh: "参数", en: "Arguments")
    case .options: Localized(zh: "选项", en: "Options")
    case .commands: Localized(zh: "命令", en: "Commands")
    case .manual: Localized(zh: "供水服务用语检查", en: "Speech etiquette")
    case .name: Localized(zh: "名称", en: "NAME")
    case .synopsis: Localized(zh: "用法", en: "SYNOPSIS")
    case .exitStatus: Localized(zh: "退出码", en: "EXIT STATUS")
    case .examples: Localized(zh: "例子", en: "EXAMPLES")
    case .optionsPlace: Localized(zh: "[选项]", en: "[options]")
    case .commandPlace: Localized(zh: "<命令>", en: "<command>")
    case .helpFlag: Localized(zh: "显示用法。", en: "Show this help.")
    case .versionFlag: Localized(zh: "显示版本。", en: "Show the version.")
    case .helpCommand: Localized(zh: "显示一条命令的用法。", en: "Show the help of a command.")
    case .defaultValue(let value): Localized(zh: "（默认 \(value)）", en: " (default: \(value))")
    case .more(let path):
      Localized(
        zh: "各命令的用法：\(path) help <命令>", en: "See “\(path) help <command>” for each command.")
    case .completionsCommand:
      Localized(
        zh: "输出补全脚本：bash、zsh、fish。例：source <(etiquette completions bash)",
        en: "Write a completion script, as in: source <(etiquette completions bash)")
    case .manualCommand:
      Localized(
        zh: "输出手册页。例：etiquette manual > etiquette.1 && man -l etiquette.1",
        en: "Write the manual page: etiquette manual > etiquette.1 && man -l etiquette.1")
    case .shell: Localized(zh: "哪种命令行：bash、zsh、fish。", en: "The shell: bash, zsh, fish.")
    case .seeHelp(let command):
      Localized(zh: "用法见：\(command) --help", en: "See “\(command) --help”.")
    case .exitCodes:
      Localized(
        zh: "0：做完了，没有达到 --fail-on 的问题。\n1：做完了，有达到 --fail-on 的问题。\n"
          + "2：有的事没有做成：用法或配置有误，输入读不了，没有可检查的。",
        en: "0: done, nothing at or above --fail-on.\n1: done, something at or above it.\n"
          + "2: something could not be done: usage, configuration, unreadable input, nothing to judge."
      )
    case .exampleLines:
      Localized(
        zh: "etiquette lint 录音文本/\netiquette lint --format csv=问题.csv --format text 录音文本/\n"
          + "etiquette explain forbidden-01",
        en: "etiquette lint calls/\netiquette lint --format csv=findings.csv --format text calls/\n"
          + "etiquette explain forbidden-01")
    }
  }
}
