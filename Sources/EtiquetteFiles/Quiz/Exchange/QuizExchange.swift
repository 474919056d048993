public import Etiquette
public import HanText

/// The formats in which a quiz can be given to learning platforms.
public enum QuizExport: String, Sendable, CaseIterable {
  /// Moodle's plain text.
  case gift
  /// Moodle's XML.
  case moodleXML = "moodle-xml"

  /// A quiz in the format, and what the format cannot carry.
  public func text(_ quiz: Quiz, language: Language) -> (text: String, losses: [QuizLoss]) {
    switch self {
    case .gift:
      let writer = GIFTWriter(quiz)
      return (writer.text, writer.losses.all)
    case .moodleXML:
      let writer = MoodleXML(quiz, language: language)
      return (writer.text, writer.losses.all)
    }
  }
}

/// The formats from which a quiz can be taken.
public enum QuizImport: String, Sendable, CaseIterable {
  case gift, aiken, chinese

  /// What a text looks like.
  init(guess text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map { $0.trimming { $0.isWhitespace } }
    if lines.contains(where: { $0.wholeMatch(of: AikenReader.answer) != nil }) {
      self = .aiken
    } else if lines.contains(where: { $0.hasPrefix("::") || $0.hasPrefix(GIFTBlock.category) })
      || GIFTText(text).split(at: "{")?.1.split(at: "}") != nil
    {
      self = .gift
    } else {
      self = .chinese
    }
  }
}

/// A quiz taken from another format.
public struct ImportedQuiz: Sendable {
  /// The quiz; without questions where none could be read.
  public var quiz: Quiz
  /// The format it was in.
  public var format: QuizImport
  /// What could not be carried over.
  public var losses: [QuizLoss]

  /// Reads the bytes of a file; the contents tell format and encoding where none is given.
  public init(
    _ bytes: [UInt8], path: String?, format: QuizImport?, encoding: TextEncoding?
  ) throws(Problem) {
    let text: String
    do throws(DecodingFailure) {
      text = String(decoding: try decode(bytes, as: encoding).bytes, as: UTF8.self)
    } catch {
      throw Problem(path: path, error)
    }
    if text.allSatisfy(\.isWhitespace) { throw Problem(path: path, kind: .empty) }
    self.format = format ?? QuizImport(guess: text)
    let name = path.map(ImportedQuiz.name) ?? "quiz"
    quiz = Quiz(id: name, title: "", pass: 60, questions: [])
    switch self.format {
    case .gift:
      let reader = GIFTReader(text)
      (quiz.title, quiz.questions, losses) = (reader.title, reader.questions, reader.losses.all)
    case .aiken:
      let reader = AikenReader(text)
      (quiz.questions, losses) = (reader.questions, reader.losses.all)
    case .chinese:
      let reader = ChineseReader(text)
      (quiz.title, quiz.questions, losses) = (reader.title, reader.questions, reader.losses.all)
    }
    if quiz.title.isEmpty { quiz.title = name }
    losses.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    if quiz.questions.isEmpty, losses.isEmpty { throw Problem(path: path, kind: .noQuestions) }
  }

  /// A file's name without folder and extension.
  private static func name(_ path: String) -> String {
    let file = path.split(separator: "/").last.map(String.init) ?? path
    let stem = file.prefix { $0 != "." }
    return stem.isEmpty ? "quiz" : String(stem)
  }
}
