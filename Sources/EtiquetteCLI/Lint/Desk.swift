import Etiquette
import EtiquetteFiles
import Foundation
import HanText

/// A place where inputs of one configuration are read and judged.
struct Desk: Sendable {
  let configuration: Configuration
  let linter: Linter
  let reader: TranscriptReader
  /// The channel that the command line states.
  let stated: Channel?
  /// What is let pass, and the file that says so.
  var waivers = Waivers()
  var waiversFile: String? {
    didSet { waiverFolder = waiversFile.map(WaiverFolder.init) }
  }
  private(set) var waiverFolder: WaiverFolder?

  /// Judges a transcript.
  func lint(
    _ transcript: Transcript, of input: Input, boundaries: WordBoundaries
  ) throws(ICUError) -> Report {
    try linter.lint(
      told(transcript, of: input), channel: stated, waivers: waivers, boundaries: boundaries)
  }

  /// Judges a transcript; `nil` where a signal asks for a stop before all of it is judged.
  func lintUnlessStopped(
    _ transcript: Transcript, of input: Input, _ tools: inout Tools
  ) throws(ICUError) -> Report? {
    try linter.lint(
      told(transcript, of: input), channel: stated, waivers: waivers,
      boundaries: tools.boundaries, memory: &tools.memory
    ) { StopRequest.signal != nil }
  }

  /// A transcript with its channel: what the record says of it comes before the configuration, and
  /// that before the name of a folder.
  func told(_ transcript: Transcript, of input: Input) -> Transcript {
    var transcript = transcript
    transcript.channel = transcript.channel ?? configuration.channel
    input.complete(&transcript)
    transcript.alias = waiverFolder?.alias(of: transcript, from: input)
    return transcript
  }
}

/// The desks of a run, and at which of them each input is judged.
struct Desks: Sendable {
  /// The desks, in the order in which inputs need them.
  let all: [Desk]
  private let places: [FileLocation: Int]

  /// The desks with the place of each input's.
  init(_ all: [Desk], places: [FileLocation: Int]) {
    self.all = all
    self.places = places
  }

  /// An input's desk; the first one where there is no input.
  subscript(input: Result<Input, Problem>) -> Desk {
    switch input {
    case .success(let input): all[place(of: input)]
    case .failure: all[0]
    }
  }

  /// The place of an input's desk.
  func place(of input: Input) -> Int { places[input.location] ?? 0 }

  /// The lexicons, configurations and waivers as they are now, in digests: where one is another,
  /// inputs may be judged otherwise.
  var files: [String] {
    all.flatMap { desk in
      [
        desk.configuration.lexicon.digest, Desks.digest(of: desk.configuration.path),
        desk.waiversFile ?? "", Desks.digest(of: desk.waiversFile),
        // Those that hold are fewer every day, and name files from their own folder.
        "\(desk.waivers.expired.count)",
        desk.waiversFile == nil ? "" : FileManager.default.currentDirectoryPath,
      ]
    }
  }

  /// The configurations and waivers that hold for inputs.
  var paths: [String] {
    all.flatMap { [$0.configuration.path, $0.waiversFile].compactMap(\.self) }
  }

  private static func digest(of path: String?) -> String {
    guard let path else { return "" }
    do throws(Problem) {
      return SHA256.hex(try FileBytes(path: path).all())
    } catch {
      return ""
    }
  }

  /// Each desk's lexicon with the rules of the others behind its own, so that a report can name a
  /// rule by its place whatever configuration it comes from.
  var lexicons: [Lexicon] {
    guard all.count > 1 else { return all.map(\.linter.lexicon) }
    let order = all.flatMap { $0.linter.lexicon.rules }
    var seen: Set<String> = []
    let rules = order.filter { seen.insert($0.id).inserted }
    return all.map { desk in
      var lexicon = desk.linter.lexicon
      let own = Dictionary(
        lexicon.rules.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      lexicon.rules = rules.map { own[$0.id] ?? $0 }
      return lexicon
    }
  }
}
