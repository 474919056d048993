import Etiquette
import Yams

/// The files of a lexicon in layers: the rule book, what a configuration adds to it, and what the
/// command line adds; a later layer replaces rules of an earlier one.
struct LexiconLayers {
  private let layers: [[LexiconReader.File]]
  private let cache: LexiconCache?
  private let limits: Limits
  private let mistakes: Mistakes

  /// The layers that the command line and a configuration ask for.
  init(
    base: LexiconBase, added: [String], cache: LexiconCache?, limits: Limits, _ fields: Fields?,
    _ mistakes: Mistakes
  ) {
    self.limits = limits
    self.mistakes = mistakes
    self.cache = cache
    let book: [LexiconReader.File] =
      if let folder = base.folder {
        mistakes.told { () throws(LexiconProblems) in try lexiconFiles(in: folder) }
      } else if base == .configured, let fields, fields.has("lexicon") {
        fields.files("lexicon", areFolders: true)
      } else { shippedLexicon() }
    layers = [
      book, fields?.files("add_lexicons", areFolders: false) ?? [],
      mistakes.told { () throws(LexiconProblems) in try lexiconFiles(added) },
    ]
  }

  /// The lexicon; `nil` where it has mistakes, which are told.
  func read(_ names: GroupWords?) -> Lexicon? {
    guard layers.first?.isEmpty == false else { return nil }
    do {
      return try LexiconReader(cache: cache, limits: limits).read(layers, adding: names)
    } catch {
      mistakes.add(error)
      return nil
    }
  }
}

extension Mistakes {
  /// The files that can be read; a mistake otherwise.
  fileprivate func told(
    _ read: () throws(LexiconProblems) -> [LexiconReader.File]
  ) -> [LexiconReader.File] {
    do {
      return try read()
    } catch {
      add(error)
      return []
    }
  }
}

extension Fields {
  /// The lexicon files, or those in the folders, under a key; paths start from this file's folder.
  fileprivate func files(_ key: String, areFolders: Bool) -> [LexiconReader.File] {
    list(key).flatMap { node -> [LexiconReader.File] in
      let path = beside(Fields.text(node))
      do {
        return areFolders ? try lexiconFiles(in: path) : try lexiconFiles([path])
      } catch {
        report(.noFile(path), node)
        return []
      }
    }
  }

  /// A path that starts from this file's folder.
  func beside(_ path: String) -> String {
    guard !path.hasPrefix("/"), let end = file.lastIndex(of: "/") else { return path }
    return file[...end] + path
  }
}
