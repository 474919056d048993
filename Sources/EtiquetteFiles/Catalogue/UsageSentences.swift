public import Etiquette
import HanText

/// What is wrong with a command line, from the words of its parser, which speaks English only.
public struct UsageFault {
  private let words: String
  /// The names of the commands that might have been meant.
  private let commands: [String]

  /// What the parser says, without the usage that it adds.
  public init(_ words: String, commands: [String]) {
    let prefix = "Error: "
    let bare = words.hasPrefix(prefix) ? words.dropFirst(prefix.count) : Substring(words)
    let end = bare.firstRange(of: "\nUsage: ")?.lowerBound ?? bare.endIndex
    self.words = String(bare[..<end])
    self.commands = commands
  }

  /// The sentence, and below it what the parser says of the option.
  public var sentence: Localized {
    var lines = words.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let help = lines.lastIndex { $0.hasPrefix("Help: ") }.map { lines.remove(at: $0).dropFirst(6) }
    let said = lines.joined(separator: "\n")
    let note = help.map { "\n  " + $0.drop { $0 == " " } } ?? ""
    return Localized(
      zh: chinese(said) + note,
      en: said + (command(said).map { ". Did you mean '\($0)'?" } ?? "") + note)
  }

  private func chinese(_ words: String) -> String {
    if let match = words.firstMatch(of: /^Unknown option '(.+?)'(?:\. Did you mean '(.+)'\?)?$/) {
      let nearest = match.2.map { "，是不是 \($0)？" } ?? ""
      return "没有选项 \(match.1)\(nearest)"
    }
    if let match = words.firstMatch(of: /^Missing value for '(.+)'$/) {
      return "\(match.1) 后面缺少值"
    }
    if let match = words.firstMatch(of: /^Missing expected argument '(.+)'$/) {
      return "缺少 \(match.1)"
    }
    if let match = words.firstMatch(of: /^(?:Unexpected argument|\d+ unexpected arguments:) (.+)$/)
    {
      return "多出了 \(match.1)" + (command(words).map { "，是不是 \($0)？" } ?? "")
    }
    if let match = words.firstMatch(of: /^The option '(.+)' does not take any value, but '(.*)'/) {
      return "\(match.1) 后面不写值，却写了“\(match.2)”"
    }
    if let match = words.firstMatch(of: /^The value '(.*?)' is invalid for '(.+?)'/) {
      return "\(match.2) 的值“\(match.1)”不对" + choices(words, value: String(match.1))
    }
    return words
  }

  /// The values that an option takes, and the nearest of them.
  private func choices(_ words: String, value: String) -> String {
    guard let list = words.firstRange(of: "Please provide one of") else { return "" }
    let quoted = words[list.upperBound...].matches(of: /'([^']+)'|- (\S+)/)
    let names = quoted.compactMap { $0.1 ?? $0.2 }.map(String.init)
    let nearest = nearestName(to: value, in: names).map { "，是不是 \($0)？" } ?? ""
    return names.isEmpty ? "" : "；可以是 \(names.joined(separator: "、"))\(nearest)"
  }

  /// The command that an unexpected word is nearest to.
  private func command(_ words: String) -> String? {
    words.firstMatch(of: /^Unexpected argument '(.+)'$/)
      .flatMap { nearestName(to: String($0.1), in: commands) }
  }
}
