import Etiquette
import EtiquetteFiles

/// A piece of the input that one task judges: some files, or some lines of a stream.
indirect enum Work: Sendable {
  case files([Input])
  case lines(LineBatch)
  /// An input that came through a stream and has to be read as a whole.
  case whole(Input, [UInt8])
  case problem(Problem)
  /// A piece that an earlier run has judged, and the piece itself should that be damaged.
  case kept(KeptPiece, Work)

  /// How many inputs are done when this piece is.
  var inputs: Int {
    switch self {
    case .files(let files): files.count
    case .lines(let batch): batch.isLast ? 1 : 0
    case .whole, .problem: 1
    case .kept(_, let work): work.inputs
    }
  }
}

/// Some whole lines of a JSONL input.
struct LineBatch: Sendable {
  var input: Input
  var bytes: ArraySlice<UInt8>
  /// The number of the first line, from 1.
  var firstLine: Int
  /// Whether the input ends here.
  var isLast: Bool
}

/// What became of a piece of the input.
struct Judged: Sendable, Codable {
  /// The line of the journal by which it is known again; `nil` if it need not be.
  var entry: JournalEntry?
  /// For each transcript itself in every form that is asked for.
  var rendered: [[ReportWriter.Rendered]] = []
  var summary: Summary
  var problems: [Problem] = []
  var isFound = false
  /// Whether an agent says anything.
  var hasAgent = false
  var waivers = WaiverTally()
  var inputs = 0

  private enum CodingKeys: CodingKey {
    case rendered, summary, problems, isFound, hasAgent, inputs, waivers
  }

  init(summary: Summary) { self.summary = summary }

  /// The inputs of which a stop has left something unjudged, so that nobody may keep what is.
  var unfinished: Set<String?> { Set(problems.filter { $0.kind == .unfinished }.map(\.path)) }

  /// Adds what became of another piece, behind this one.
  static func += (a: inout Judged, b: Judged) {
    a.rendered += b.rendered
    a.summary += b.summary
    a.problems += b.problems
    a.isFound = a.isFound || b.isFound
    a.hasAgent = a.hasAgent || b.hasAgent
    a.waivers += b.waivers
  }
}
