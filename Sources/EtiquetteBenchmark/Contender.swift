import Foundation

/// A program that does the job, or some of it.
struct Contender {
  let name: String
  let program: String
  let arguments: [String]

  /// The contender, if its program is on this machine.
  init?(_ name: String, _ program: String, _ arguments: [String]) {
    guard let program = Contender.path(of: program) else { return nil }
    self.name = name
    self.program = program
    self.arguments = arguments
  }

  private static func path(of program: String) -> String? {
    if program.contains("/") { return program }
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}

/// Everything that is timed.
struct Contenders {
  let binary: String
  let peer: String?
  let corpus: Corpus
  let scratch: URL

  /// The folder of small files; the first is what the others are compared with.
  var folder: [Contender] { contenders(on: corpus.folder.path, stream: false) }
  /// The JSONL file.
  var stream: [Contender] { contenders(on: corpus.stream.path, stream: true) }

  /// More and more of the files.
  func growth() throws -> [Contender] {
    let counts = sequence(first: 1) { $0 * 10 < corpus.names.count ? $0 * 10 : nil }
    return try (Array(counts) + [corpus.names.count]).compactMap { count in
      let list = scratch.appending(path: "list-\(count)")
      let paths = corpus.names.prefix(count).map { corpus.folder.appending(path: $0).path }
      try Data(paths.joined(separator: "\n").utf8).write(to: list)
      return lint("etiquette, \(count) files", ["--files-from", list.path])
    }
  }

  /// The shipped lexicon, and the same with more and more phrases.
  func phrases() throws -> [Contender] {
    let words = try corpus.words.filter { $0.count > 2 && $0.allSatisfy(\.isHan) }
    let source = corpus.folder.path
    return try [lint("etiquette, shipped lexicon", [source])].compactMap(\.self)
      + [500, 5000].compactMap { count in
        let folder = scratch.appending(path: "lexicon-\(count)")
        try WidenedLexicon(words: words).write(count, to: folder)
        return lint("etiquette, \(count) phrases more", ["--lexicon", folder.path, source])
      }
  }

  /// One task against as many as there are cores.
  var cores: [Contender] {
    let cores = ProcessInfo.processInfo.activeProcessorCount
    return [1, cores].compactMap {
      lint("etiquette --jobs \($0)", ["--jobs", "\($0)", corpus.folder.path])
    }
  }

  private func contenders(on source: String, stream: Bool) -> [Contender] {
    let phrases = corpus.phrases.path
    let search = ["-j2", "-F", "-f", phrases, "-n", "-o", source]
    var all = [
      lint(stream ? "etiquette, JSONL" : "etiquette, folder", [source]),
      Contender("ripgrep (search only)", "rg", search),
    ]
    if let peer {
      all += ["ac", "jieba"].map { mode in
        Contender(
          "Python, \(mode)", "python3",
          [peer, mode, phrases, "2", scratch.appending(path: "\(mode).csv").path, source])
      }
    }
    return all.compactMap { $0 }
  }

  private func lint(_ name: String, _ arguments: [String]) -> Contender? {
    let report = scratch.appending(path: "report.jsonl").path
    let options = ["lint", "--fail-on", "never", "--format", "jsonl", "--output", report]
    return Contender(name, binary, options + arguments)
  }
}

extension Character {
  /// Whether it can stand in a pattern as it is.
  fileprivate var isHan: Bool { unicodeScalars.allSatisfy(\.properties.isIdeographic) }
}
