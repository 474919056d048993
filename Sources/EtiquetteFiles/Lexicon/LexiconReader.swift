public import Etiquette
import HanText
import Memory
import Yams

/// Reads a lexicon from the texts of its files; tells all mistakes at once.
public struct LexiconReader {
  /// A file's path and text.
  public struct File: Sendable {
    /// Its path, for messages.
    public var path: String
    /// Its text.
    public var text: String {
      didSet { isShipped = false }
    }
    /// Whether it is as the program carries it.
    private(set) var isShipped = false

    /// A file of a lexicon.
    public init(path: String, text: String) {
      self.path = path
      self.text = text
    }

    /// A file that the program carries.
    init(shipped path: String, text: String) {
      self.init(path: path, text: text)
      isShipped = true
    }
  }

  private let mistakes = Mistakes()
  private let cache: LexiconCache?
  private let limits: Limits

  /// A reader, with a cache or without.
  public init(cache: LexiconCache? = nil, limits: Limits = Limits()) {
    self.cache = cache
    self.limits = limits
  }

  /// The lexicon of all files together; rules of `added` files replace those of the same name.
  public func read(_ files: [File], added: [File] = []) throws(LexiconProblems) -> Lexicon {
    try read([files, added])
  }

  /// The lexicon of all layers together; rules of a later layer replace those of the same name.
  func read(
    _ layers: [[File]], adding words: GroupWords? = nil
  ) throws(LexiconProblems) -> Lexicon {
    guard let cache else { return try compile(layers, adding: words) }
    let key = cache.key(layers, adding: words, limits)
    if let known = cache.lexicon(key) { return known }
    let made = OwnThread.run {
      Result { () throws(LexiconProblems) in
        try keep(layers, adding: words, as: key, in: cache)
      }
    }
    if let unkept = try made.get() { return unkept }
    heap_give_back()
    program_let_go()
    if let kept = cache.lexicon(key) { return kept }
    return try compile(layers, adding: words)
  }

  /// Compiles a lexicon and keeps it; gives it where it cannot be kept.
  ///
  /// What is read back takes less memory than what is made of many parts.
  private func keep(
    _ layers: [[File]], adding words: GroupWords?, as key: QuickDigest, in cache: LexiconCache
  ) throws(LexiconProblems) -> Lexicon? {
    var lexicon = try compile(layers, adding: words)
    // What the parser needed, before the automata and the snapshot want as much again.
    heap_give_back()
    program_let_go()
    lexicon.listen()
    return cache.keep(lexicon, as: key) ? nil : lexicon
  }

  private func compile(
    _ layers: [[File]], adding words: GroupWords?
  ) throws(LexiconProblems) -> Lexicon {
    let all = layers.flatMap(\.self)
    var documents = all.compactMap { LexiconReader.compose($0, mistakes) }
    for document in documents { document.expect(.lexicon) }
    if documents.isEmpty, mistakes.all.isEmpty { mistakes.add(.noFiles, file: "", at: nil) }
    let groups = groups(documents, adding: words)
    var patterns = PatternFields(groups: groups, limit: limits[.wordings])
    patterns.contexts = contexts(documents, patterns)
    let scoreCard = ScoreCardReader().scoreCard(documents, mistakes)
    let header = documents.compactMap { $0.fields("lexicon") }.first
    var lexicon = Lexicon(
      name: header?.string("name") ?? "", version: header?.string("version") ?? "",
      digest: "sha256:"
        + SHA256.hex((all.map(\.text) + (words?.words ?? [])).flatMap { Array($0.utf8) }),
      rules: [], scoreCard: scoreCard, tolerance: tolerance(documents),
      channelWords: byName(documents, "channels") {
        patterns.patterns($0, $1, anchored: true)
      },
      roleWords: byName(documents, "roles") { $0.strings($1) },
      speakerCues: SpeakerCueReader(words: patterns).cues(documents),
      quizWords: QuizWordsReader(limit: limits[.wordings]).words(documents))
    lexicon.rules = rules(&documents, patterns, scoreCard, layers)
    guard mistakes.all.isEmpty else { throw mistakes.problems }
    return lexicon
  }

  /// The mapping at the top of a file; what is no YAML, or nested deeper than any of ours needs, is
  /// a mistake.
  static func compose(_ file: File, _ mistakes: Mistakes) -> Fields? {
    do {
      let node = try Yams.compose(yaml: file.text, .default, .default, .utf8)
      guard let node else { return nil }
      if let inner = YAMLNesting.first(in: node, beyond: deepest) {
        mistakes.add(.tooDeep(limit: deepest), file: file.path, at: inner.mark)
        return nil
      }
      return Fields(node, file: file.path, mistakes: mistakes)
    } catch let error as YamlError {
      let kind: LexiconProblem.Kind =
        error.isOfNesting ? .tooDeep(limit: deepest) : .syntax(error.sentence)
      mistakes.add(kind, file: file.path, at: error.place)
    } catch {
      mistakes.add(.syntax("\(error)"), file: file.path, at: nil)
    }
    return nil
  }

  /// Lists and mappings inside one another.
  private static let deepest = 100

  private func groups(_ documents: [Fields], adding words: GroupWords?) -> Groups {
    var sources: [String: [String]] = [:]
    for fields in documents.compactMap({ $0.fields("groups") }) {
      for key in fields.keys { sources[key, default: []] += fields.strings(key) }
    }
    if let words {
      if sources[words.group] == nil { words.fields.report(.noGroup(words.group), words.node) }
      sources[words.group, default: []] += words.words
    }
    return Groups(sources)
  }

  private func contexts(_ documents: [Fields], _ words: PatternFields) -> [String: [Condition]] {
    var words = words
    for document in documents {
      for node in document.list("contexts") {
        let fields = Fields(node, file: document.file, mistakes: mistakes)
        let name = fields.required("id")
        words.contexts[name, default: []] += words.conditions(fields, as: .context).map {
          Condition(name: "\(name) · \($0.name)", clues: $0.clues, isShared: true)
        }
      }
    }
    return words.contexts
  }

  /// The rules, each document of which is let go as soon as they are read: they are the most of it.
  private func rules(
    _ documents: inout [Fields], _ words: PatternFields, _ scoreCard: ScoreCard,
    _ layers: [[File]]
  ) -> [Rule] {
    func layer(_ file: String) -> Int {
      layers.firstIndex { $0.contains { $0.path == file } } ?? 0
    }
    let reader = RuleReader(words: words, scoreGroups: scoreCard.groups.map(\.id))
    var rules: [Rule] = []
    documents.reverse()
    while let document = documents.popLast() {
      for node in document.list("rules") {
        let fields = Fields(node, file: document.file, mistakes: mistakes)
        guard let rule = reader.rule(fields) else { continue }
        if let known = rules.firstIndex(where: { $0.id == rule.id }) {
          if layer(document.file) > layer(rules[known].source.file) {
            rules[known] = rule
          } else {
            fields.report(.duplicate(rule.id), node)
          }
        } else {
          rules.append(rule)
        }
      }
    }
    return rules
  }

  private func tolerance(_ documents: [Fields]) -> Tolerance {
    var alternatives: [UInt32: [UInt32]] = [:]
    for fields in documents.compactMap({ $0.fields("sounds") }) {
      for key in fields.keys {
        guard let character = key.unicodeScalars.first else { continue }
        alternatives[character.value] = fields.strings(key).flatMap {
          $0.unicodeScalars.map(\.value)
        }
      }
    }
    return Tolerance(
      fillers: documents.flatMap { $0.strings("fillers") },
      sounds: SoundTable(alternatives: alternatives))
  }

  private func byName<Key: RawRepresentable & CaseIterable & Hashable, Value>(
    _ documents: [Fields], _ section: String, _ read: (Fields, String) -> [Value]
  ) -> [Key: [Value]] where Key.RawValue == String {
    var found: [Key: [Value]] = [:]
    for fields in documents.compactMap({ $0.fields(section) }) {
      fields.expect(Key.allCases.map(\.rawValue))
      for key in Key.allCases { found[key, default: []] += read(fields, key.rawValue) }
    }
    return found
  }
}

/// Words that a configuration adds to a group of the lexicon.
struct GroupWords {
  let group: String
  let words: [String]
  /// Where they stand.
  let fields: Fields
  let node: Node
}

extension YamlError {
  /// Where the parser stopped, where it says so.
  fileprivate var place: Mark? {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark
    case .duplicatedKeysInMapping(_, let context): context.mark
    case .no, .memory, .reader, .writer, .emitter, .representer, .dataCouldNotBeDecoded: nil
    }
  }

  /// Whether the parser gave up because lists and mappings stand too deep inside one another.
  fileprivate var isOfNesting: Bool { sentence.contains("nesting level") }

  /// The parser's words without the excerpt that it adds.
  fileprivate var sentence: String {
    switch self {
    case .scanner(_, let problem, _, _), .parser(_, let problem, _, _),
      .composer(_, let problem, _, _), .reader(let problem, _, _, _):
      problem
    case .duplicatedKeysInMapping(let keys, _):
      YAMLSentences.repeated + keys.joined(separator: ", ")
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded: description
    }
  }
}
