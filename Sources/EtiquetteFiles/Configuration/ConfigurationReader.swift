public import Etiquette
import HanText
import Yams

/// Reads a configuration file and the lexicon that it asks for; tells all mistakes at once.
public struct ConfigurationReader: Sendable {
  private let base: LexiconBase
  private let added: [String]
  private let cache: LexiconCache?
  private let limits: Limits
  private let book: Lexicon?
  private let other: Lexicon?

  /// A reader that knows what the command line says of the lexicon: its rule book, and files over
  /// those that a configuration adds; with a cache of lexicons or without.
  ///
  /// Rules of another lexicon that a configuration names are no mistake.
  public init(
    base: LexiconBase = .configured, added: [String] = [], cache: LexiconCache? = nil,
    limits: Limits = Limits(), besides other: Lexicon? = nil
  ) {
    self.other = other
    self.base = base
    self.added = added
    self.cache = cache
    self.limits = limits
    book = nil
  }

  /// A reader of configurations of a lexicon that is read already, whatever files they ask for.
  package init(book: Lexicon) {
    other = nil
    base = .configured
    added = []
    cache = nil
    limits = Limits()
    self.book = book
  }

  /// The configuration in the file of a path; everything as shipped without one.
  public func read(_ path: String?) throws(LexiconProblems) -> Configuration {
    guard let path else { return try read(file: nil) }
    return try read(file: lexiconFiles([path]).first)
  }

  /// The configuration in a file.
  package func read(file: LexiconReader.File?) throws(LexiconProblems) -> Configuration {
    let mistakes = Mistakes()
    let fields = file.flatMap { LexiconReader.compose($0, mistakes) }
    fields?.demand(.configuration)
    let names = fields.flatMap(organisations)
    let book = kept(fields, names) ?? read(fields, names, mistakes)
    let settled = fields.map { settle($0, names, book) }
    guard let book, mistakes.all.isEmpty else { throw mistakes.problems }
    var configuration = settled ?? Configuration(lexicon: book)
    configuration.path = file?.path
    return configuration
  }

  /// The lexicon as it was read before, where the configuration names no files for it.
  private func kept(_ fields: Fields?, _ names: GroupWords?) -> Lexicon? {
    guard book == nil, base != .configured || fields?.has("lexicon") != true,
      fields?.has("add_lexicons") != true
    else {
      return nil
    }
    return cache?.lexicon(in: base.folder, added: added, adding: names, limits)
  }

  private func read(
    _ fields: Fields?, _ names: GroupWords?, _ mistakes: Mistakes
  ) -> Lexicon? {
    let layers = LexiconLayers(
      base: base, added: added, cache: cache, limits: limits, fields, mistakes)
    return book ?? layers.read(names)
  }

  /// Everything that the file says; names are looked up in the lexicon where that can be read.
  private func settle(_ fields: Fields, _ names: GroupWords?, _ book: Lexicon?) -> Configuration {
    let changes = ConfigurationChanges(fields, book, besides: other)
    var configuration = Configuration(lexicon: changes.lexicon)
    configuration.channel = fields.choice("channel")
    configuration.threshold = fields.choice("fail_on")
    configuration.cache = fields.string("cache").map(fields.beside)
    configuration.organisations = names?.words ?? []
    configuration.roles = roles(fields)
    configuration.policy = changes.policy()
    return configuration
  }

  private func roles(_ fields: Fields) -> [Role: [String]] {
    guard let words = fields.fields("roles") else { return [:] }
    words.demand(.roleWords)
    return Dictionary(
      uniqueKeysWithValues: Role.allCases.map { ($0, words.strings($0.rawValue)) })
  }

  /// The organisation's names, as far as they are patterns.
  private func organisations(_ fields: Fields) -> GroupWords? {
    guard let node = fields.value("organisations") else { return nil }
    let reader = PatternFields(groups: Groups(), limit: limits[.wordings])
    let words = fields.list("organisations").filter { reader.pattern($0, fields) != nil }
    return GroupWords(
      group: "organisation", words: words.map(Fields.text), fields: fields, node: node)
  }
}
