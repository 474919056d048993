import Foundation

/// Transcripts and phrases to measure with: those of a folder, or made from templates and a seed.
struct Corpus {
  /// The folder of plain text transcripts.
  let folder: URL
  /// The same in JSONL, and more of it.
  let stream: URL
  /// Phrases for programs that merely search.
  let phrases: URL
  /// The files of the folder, sorted.
  let names: [String]

  init(at path: String?, files: Int, seed: UInt64, scratch: URL) throws {
    let root = path.map { URL(filePath: $0) } ?? scratch.appending(path: "corpus")
    folder = root.appending(path: "files")
    stream = root.appending(path: "all.jsonl")
    phrases = root.appending(path: "phrases.txt")
    if path == nil {
      try TranscriptGenerator(seed: seed).write(
        files, folder: folder, stream: stream, phrases: phrases)
    }
    names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// The phrases one by one.
  var words: [String] {
    get throws {
      try String(contentsOf: phrases, encoding: .utf8).split(separator: "\n").map(String.init)
    }
  }

  var folderBytes: Int { names.reduce(0) { $0 + Corpus.size(folder.appending(path: $1)) } }
  var streamBytes: Int { Corpus.size(stream) }

  var text: String {
    let megabytes = Double(folderBytes) / 1e6
    return String(
      format: "corpus:  %d files of %.1f KB, JSONL of %.0f MB\n", names.count,
      megabytes * 1000 / Double(max(1, names.count)), Double(streamBytes) / 1e6)
  }

  private static func size(_ file: URL) -> Int {
    (try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
  }
}
