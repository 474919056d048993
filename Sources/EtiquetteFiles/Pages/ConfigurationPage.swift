public import Etiquette

/// What holds for an input: the configuration and what it says.
public struct ConfigurationPage {
  private let configuration: Configuration
  private let book: RuleBook
  private let language: Language
  private let wrapping: Wrapping

  /// A page about one configuration.
  public init(_ configuration: Configuration, language: Language, width: Int) {
    self.configuration = configuration
    book = RuleBook(configuration.lexicon)
    self.language = language
    wrapping = Wrapping(width: width)
  }

  /// The page.
  public var text: String {
    let roles = configuration.roles.filter { !$0.value.isEmpty }
      .sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.name[language]) \($0.value.joined(separator: "、"))" }
    let rows: [(ConfigurationMessage, String)] = [
      (.file, configuration.path ?? words(.none(Configuration.fileName))),
      (.channel, configuration.channel?.name[language] ?? words(.notStated)),
      (.roles, list(roles)),
      (.organisations, list(configuration.organisations)),
      (.lexicon, list([words(.book(configuration.lexicon))] + added)), (.off, list(off)),
      (.severities, list(severities)), (.score, list(score)),
      (.exit, words(.failOn(configuration.threshold ?? .error))),
      (.cache, configuration.cache ?? words(.notStated)),
    ]
    return rows.flatMap { label, text in
      wrapping.paragraph(
        label.text(language) + colon, Terminal.visible(text.isEmpty ? "—" : text),
        indent: 0)
    }.map { $0 + "\n" }.joined()
  }

  private var colon: String { language == .zh ? "：" : ": " }

  private func list(_ items: [String]) -> String {
    items.joined(separator: language == .zh ? "；" : "; ")
  }

  private func words(_ message: ConfigurationMessage) -> String { message.text(language) }

  /// The files or folders that are not shipped, and how many rules each gives.
  private var added: [String] {
    let shipped = Set(shippedLexicon().map(\.path))
    let files = configuration.lexicon.rules.map(\.source.file).filter { !shipped.contains($0) }
    let folders = Dictionary(grouping: files) { $0.split(separator: "/").dropLast() }
    return folders.values.map { files in
      let isFolder = Set(files).count > 1
      let folder = files[0].split(separator: "/").dropLast().joined(separator: "/")
      return words(.rules(files.count, from: isFolder ? folder : files[0]))
    }.sorted()
  }

  private var off: [String] {
    rulings { $0 == .off ? "\($1)" : nil }
  }

  private var severities: [String] {
    rulings { decision, names in
      guard case .severity(let severity) = decision else { return nil }
      return words(.severity(names, severity))
    }
  }

  /// What is said of rules, with the reasons; rules of which the same is said stand together.
  private func rulings(_ sentence: (RulePolicy.Decision, String) -> String?) -> [String] {
    var groups: [(ruling: RulePolicy.Ruling, names: [String])] = []
    for rule in configuration.lexicon.rules {
      guard let ruling = configuration.policy[rule.id] else { continue }
      let name = "\(rule.id) \(book.title(rule.id, language))"
      if let place = groups.firstIndex(where: { $0.ruling == ruling }) {
        groups[place].names.append(name)
      } else {
        groups.append((ruling, [name]))
      }
    }
    return groups.compactMap { ruling, names in
      sentence(ruling.decision, words(.named(names))).map { noted($0, ruling.reason) }
    }
  }

  private func noted(_ text: String, _ note: String?) -> String {
    guard let note else { return text }
    return language == .zh ? "\(text)（\(note)）" : "\(text) (\(note))"
  }

  private var score: [String] {
    let card = configuration.lexicon.scoreCard
    let groups = card.groups.map { "\(book.groupTitle($0.id, language)) \($0.weight.points)" }
    return [words(.pass(card.pass)), groups.joined(separator: language == .zh ? "、" : ", ")]
  }
}
