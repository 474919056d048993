public import Etiquette
import Foundation
public import HanText

/// Reads the answers to a quiz from a table or from JSON lines; tells all mistakes, and goes on.
public struct AnswerReader: Sendable {
  private let quiz: Quiz
  private let encoding: TextEncoding?

  /// The sheets of a file, in its order, and everything that is wrong with it.
  public struct Contents: Sendable, Equatable {
    /// The sheets; several where a trainee made several attempts.
    public var sheets: [AnswerSheet] = []
    /// The mistakes, by line.
    public var problems: [AnswerProblem] = []
  }

  /// A reader of the answers to one quiz; the contents tell the encoding where none is given.
  public init(_ quiz: Quiz, encoding: TextEncoding? = nil) {
    self.quiz = quiz
    self.encoding = encoding
  }

  /// Reads a file; `-` is standard input.
  public func read(_ path: String) -> Contents {
    let name = Input.shown(path)
    do throws(Problem) {
      return read(try FileBytes(path: path).all(), path: name)
    } catch {
      return Contents(problems: [AnswerProblem(path: name, kind: .file(error.kind))])
    }
  }

  /// Reads the bytes of a file.
  public func read(_ bytes: [UInt8], path: String?) -> Contents {
    let text: String
    do throws(DecodingFailure) {
      let decoded = try decode(bytes, as: encoding)
      text = String(decoding: decoded.bytes, as: UTF8.self)
    } catch {
      let problem = Problem(path: path, error)
      return Contents(problems: [
        AnswerProblem(path: path, line: problem.line, kind: .file(problem.kind))
      ])
    }
    var contents =
      text.first { !$0.isWhitespace }.map { "{[".contains($0) } ?? false
      ? lines(text, path) : table(text, path)
    if contents.sheets.isEmpty, contents.problems.isEmpty {
      contents.problems.append(AnswerProblem(path: path, kind: .noAnswers))
    }
    contents.problems.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    return contents
  }

  // MARK: Tables

  private func table(_ text: String, _ path: String?) -> Contents {
    let table = DelimitedText(text)
    var contents = Contents()
    guard let header = table.rows.first else { return contents }
    func report(_ kind: AnswerProblem.Kind, _ line: Int) {
      contents.problems.append(AnswerProblem(path: path, line: line, kind: kind))
    }
    let columns = AnswerColumns(header.cells, quiz: quiz)
    for mistake in columns.mistakes { report(mistake, header.line) }
    if let line = table.openQuote { report(.openQuote, line) }
    guard columns.isUsable else { return contents }
    var short: [Int] = []
    for row in table.rows.dropFirst() {
      if row.cells.count < columns.roles.count { short.append(row.line) }
      let extra = row.cells.dropFirst(columns.roles.count)
      if extra.contains(where: { !$0.isEmpty }) {
        report(.tooManyCells(row.cells.count, expected: columns.roles.count), row.line)
      }
      guard let sheet = sheet(row, columns) else {
        report(.noTrainee, row.line)
        continue
      }
      contents.sheets.append(checked(sheet) { report($0, row.line) })
    }
    if let line = short.first { report(.tooFewCells(short, expected: columns.roles.count), line) }
    return contents
  }

  private func sheet(_ row: DelimitedText.Row, _ columns: AnswerColumns) -> AnswerSheet? {
    var (number, name) = ("", "")
    var answers: [String: String] = [:]
    for (role, cell) in zip(columns.roles, row.cells) {
      switch role {
      case .number: number = cell.trimmingCharacters(in: .whitespacesAndNewlines)
      case .name: name = cell.trimmingCharacters(in: .whitespacesAndNewlines)
      case .question(let id): answers[id] = cell
      case .other: break
      }
    }
    guard !(number.isEmpty && name.isEmpty) else { return nil }
    return AnswerSheet(
      trainee: number.isEmpty ? name : number, name: number.isEmpty || name.isEmpty ? nil : name,
      answers: answers, line: row.line)
  }

  /// The sheet without answers that are too long to be any.
  private func checked(
    _ sheet: AnswerSheet, _ report: (AnswerProblem.Kind) -> Void
  ) -> AnswerSheet {
    var sheet = sheet
    for (id, answer) in sheet.answers.sorted(by: { $0.key < $1.key })
    where answer.utf8.count > AnswerSheet.longestAnswer
      && answer.count > AnswerSheet.longestAnswer
    {
      report(.tooLong(id, limit: AnswerSheet.longestAnswer))
      sheet.answers[id] = nil
    }
    return sheet
  }

  // MARK: JSON lines

  private func lines(_ text: String, _ path: String?) -> Contents {
    var contents = Contents()
    let bytes = Array(text.utf8)
    for line in SourceLines(bytes) {
      guard Blank.trimmedEnd(bytes, line.range) > line.range.lowerBound else { continue }
      func report(_ kind: AnswerProblem.Kind) {
        contents.problems.append(AnswerProblem(path: path, line: line.number, kind: kind))
      }
      switch AnswerLine.read(bytes[line.range], number: line.number) {
      case .failure(let fault): report(fault.kind)
      case .success(var sheet):
        sheet.answers = known(sheet.answers, report)
        contents.sheets.append(checked(sheet, report))
      }
    }
    return contents
  }

  /// The answers by identifier; keys may be prompts too.
  private func known(
    _ answers: [String: String], _ report: (AnswerProblem.Kind) -> Void
  ) -> [String: String] {
    var known: [String: String] = [:]
    for (key, answer) in answers.sorted(by: { $0.key < $1.key }) {
      if let id = quiz.question(key)?.id ?? AnswerColumns.question(key, quiz) {
        known[id] = answer
      } else {
        let nearest = nearestName(to: key, in: quiz.questions.map(\.id))
        report(.unknownQuestion(Terminal.cut(key, to: 40), nearest: nearest))
      }
    }
    return known
  }
}
