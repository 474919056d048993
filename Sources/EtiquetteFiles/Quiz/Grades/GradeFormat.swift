public import Etiquette

/// The forms in which grades can be written.
public enum GradeFormat: String, Sendable, CaseIterable {
  /// A table and feedback, for people at a terminal.
  case text
  /// One JSON document.
  case json
  /// A grade book for spreadsheets.
  case csv
  /// Feedback sheets, one below the other, for browser and printer.
  case html
  /// A grade book for import into Moodle.
  case moodle
  /// Gradescope's results, one JSON object a line for each trainee.
  case gradescope

  /// The extension of a file of one trainee.
  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .json, .gradescope: "json"
    case .csv, .moodle: "csv"
    case .html: "html"
    }
  }

  /// Whether files of this form are made to be handed on, so that what names a person in an answer
  /// is masked unless somebody asks for it.
  public var travels: Bool {
    switch self {
    case .csv, .html, .moodle, .gradescope: true
    case .text, .json: false
    }
  }
}

/// Writes grades in any of their forms.
public struct GradeWriter: Sendable {
  private let book: RuleBook
  private let language: Language
  private let width: Int
  private let redacts: Bool?

  /// A writer for people who speak a language, at a terminal of some width; personal details in
  /// answers are masked as the form has it unless somebody says otherwise.
  public init(lexicon: Lexicon, language: Language, width: Int, redacts: Bool? = nil) {
    book = RuleBook(lexicon)
    self.language = language
    self.width = max(40, width)
    self.redacts = redacts
  }

  /// The grades as text, with a line feed at its end.
  public func text(_ grades: GradeBook, as format: GradeFormat) throws -> String {
    let grades = redacts ?? format.travels ? grades.redacted : grades
    return switch format {
    case .text: GradePage(grades: grades, book: book, language: language, width: width).text
    case .json: json(JSONGrades(grades, book: book, language: language)) + "\n"
    case .csv: GradeTable(grades, language: language).text
    case .moodle: MoodleGrades(grades, book: book, language: language).text
    case .html: try GradeSheets(grades: grades, book: book, language: language).page()
    case .gradescope:
      grades.grades.map {
        json(GradescopeResults($0, of: grades, book: book, language: language)) + "\n"
      }.joined()
    }
  }
}
