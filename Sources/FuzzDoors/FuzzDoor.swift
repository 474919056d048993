import EtiquetteFiles

/// An entrance through which bytes of strangers come into the program.
public enum FuzzDoor: String, Sendable, CaseIterable {
  /// The encoding of a file, told from its bytes or as asked.
  case decoding
  /// Transcripts of plain text.
  case plainText = "plain-text"
  /// SubRip subtitles.
  case subRip = "srt"
  /// WebVTT subtitles.
  case webVTT = "webvtt"
  /// CSV and TSV.
  case table
  /// Praat's TextGrid.
  case textGrid = "textgrid"
  /// ELAN's XML.
  case elan
  /// The native JSON.
  case native
  /// The native JSON, line by line.
  case nativeLines = "native-lines"
  /// JSON of speech services.
  case vendor
  /// A pattern on the first line, a text to search behind it.
  case pattern
  /// A lexicon's YAML.
  case lexicon
  /// A quiz's YAML.
  case quiz
  /// Moodle's GIFT.
  case gift
  /// Aiken.
  case aiken
  /// A Chinese test paper.
  case chinesePaper = "chinese-paper"
  /// A quiz in a format that its contents tell.
  case exchangeGuess = "exchange-guess"
  /// Tables and JSON lines of answers.
  case answers
  /// An answer that is graded, the number of its question before it.
  case grading
  /// A file of waivers.
  case waivers
  /// A configuration.
  case configuration
  /// Labelled cases, line by line.
  case cases
  /// Labelled cases in a spreadsheet.
  case labels
  /// A list of paths.
  case pathList = "path-list"
  /// A pattern for what names tell, a path behind it.
  case namePattern = "name-pattern"
  /// A pattern for paths, a path behind it.
  case pathPattern = "path-pattern"
  /// What names a person.
  case redaction
  /// What names a person in the name of a file.
  case labelRedaction = "label-redaction"
  /// Plain text from reading to report.
  case lint
  /// Damage to what is kept of a lexicon.
  case snapshot

  /// Puts bytes through the door and looks at what comes out.
  public func check(_ bytes: [UInt8], _ scrutiny: Scrutiny = .full) throws(Breach) {
    switch self {
    case .decoding: try DecodingDoor.check(bytes)
    case .plainText, .subRip, .webVTT, .table, .textGrid, .elan, .native, .nativeLines, .vendor:
      try ReaderDoor(fileName).check(bytes, scrutiny)
    case .pattern: try PatternDoor.check(bytes, scrutiny)
    case .lexicon: try LexiconDoor.check(bytes, scrutiny)
    case .quiz: try QuizDoor.check(bytes, scrutiny)
    case .gift: try ExchangeDoor(.gift).check(bytes, scrutiny)
    case .aiken: try ExchangeDoor(.aiken).check(bytes, scrutiny)
    case .chinesePaper: try ExchangeDoor(.chinese).check(bytes, scrutiny)
    case .exchangeGuess: try ExchangeDoor(nil).check(bytes, scrutiny)
    case .answers: try AnswersDoor.check(bytes, scrutiny)
    case .grading: try GradingDoor.check(bytes)
    case .waivers: try WaiversDoor.check(bytes, scrutiny)
    case .configuration: try ConfigurationDoor.check(bytes, scrutiny)
    case .cases, .labels: try CasesDoor.check(bytes, scrutiny)
    case .pathList: try PathListDoor.check(bytes)
    case .namePattern: try NamePatternDoor.check(bytes)
    case .pathPattern: try PathPatternDoor.check(bytes)
    case .redaction: try RedactionDoor.check(bytes, scrutiny)
    case .labelRedaction: try RedactionDoor.check(label: bytes)
    case .lint: try LintDoor.check(bytes, scrutiny)
    case .snapshot: try SnapshotDoor.check(bytes)
    }
  }

  /// The name under which its bytes come; the extension decides where the contents do not.
  var fileName: String {
    switch self {
    case .decoding, .plainText, .aiken, .chinesePaper, .exchangeGuess, .redaction, .labelRedaction,
      .pathList, .namePattern, .pathPattern, .lint, .grading, .snapshot:
      "a.txt"
    case .subRip: "a.srt"
    case .webVTT: "a.vtt"
    case .table, .answers, .labels: "a.csv"
    case .textGrid: "a.TextGrid"
    case .elan: "a.eaf"
    case .native, .vendor: "a.json"
    case .nativeLines, .cases: "a.jsonl"
    case .pattern, .lexicon, .quiz, .waivers, .configuration: "a.yaml"
    case .gift: "a.gift"
    }
  }

  /// The longest input that is worth a try, in bytes.
  public var longest: Int {
    switch self {
    case .snapshot: 64
    case .labelRedaction, .namePattern, .pathPattern: 128
    case .pattern, .redaction, .grading: 256
    case .decoding, .plainText, .lint, .aiken, .answers, .waivers, .pathList, .labels: 512
    case .subRip, .webVTT, .table, .gift, .chinesePaper, .exchangeGuess, .quiz, .configuration,
      .lexicon:
      768
    case .native, .nativeLines, .cases: 1024
    case .textGrid, .elan, .vendor: 2048
    }
  }
}
