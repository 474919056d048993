import ArgumentParser
import Foundation

/// Measures the program as a whole against what else one would use, and its parts by themselves.
///
/// Contenders run in turn, round after round, so that whatever else the machine does falls on all
/// of them alike; the table gives medians and ratios. Nothing here fails for being slow.
@main
struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "EtiquetteBenchmark",
    abstract: "Times etiquette against ripgrep and a Python peer, and its parts by themselves.")

  @Option(help: "A folder with files/, all.jsonl and phrases.txt; without it one is made.")
  var corpus: String?
  @Option(help: "How many transcripts the made corpus has.") var files = 2000
  @Option(help: "The seed of the made corpus.") var seed: UInt64 = 1
  @Option(help: "How many times each contender runs.") var rounds = 5
  @Option(help: "The release binary; by default the one beside this program.") var binary: String?
  @Option(help: "A script that does the job in Python: (ac|jieba) PHRASES PROCESSES OUT SOURCE.")
  var peer: String?
  @Flag(help: "Also run 1, 10, 100, … of the files, more phrases, and one task against all cores.")
  var growth = false
  @Flag(inversion: .prefixedNo, help: "Also time the parts by themselves.") var parts = true

  func run() throws {
    let scratch = FileManager.default.temporaryDirectory.appending(path: "benchmark-\(getpid())")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let corpus = try Corpus(at: corpus, files: files, seed: seed, scratch: scratch)
    let contenders = Contenders(
      binary: binary ?? beside, peer: peer, corpus: corpus, scratch: scratch)
    print(MachineFacts().text)
    print(corpus.text)
    print(try Race(contenders.folder, rounds: rounds).table(bytes: corpus.folderBytes))
    print(try Race(contenders.stream, rounds: rounds).table(bytes: corpus.streamBytes))
    if growth {
      print(try Race(contenders.growth(), rounds: rounds).table(bytes: nil))
      print(try Race(contenders.phrases(), rounds: rounds).table(bytes: corpus.folderBytes))
      print(try Race(contenders.cores, rounds: rounds).table(bytes: corpus.folderBytes))
    }
    if parts { print(try Parts(corpus).table(rounds: rounds)) }
  }

  private var beside: String {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "etiquette").path
  }
}
