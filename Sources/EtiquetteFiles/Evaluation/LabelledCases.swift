public import Etiquette
import HanText

/// The cases of a JSONL file or of a spreadsheet, and the lines that are none.
public struct LabelledCases {
  /// The cases in the order of the file.
  public private(set) var cases: [LabelledCase] = []
  /// The lines that could not be read.
  public private(set) var problems: [Problem] = []

  /// Reads a file of cases; the rules are those that labels may name.
  public init(_ path: String, rules: [Rule]) throws(Problem) {
    try self.init(FileBytes(path: path).all(), path: path, rules: rules)
  }

  /// Reads the bytes of a file of cases.
  package init(_ bytes: [UInt8], path: String, rules: [Rule]) throws(Problem) {
    let text: DecodedText
    do {
      text = try decode(bytes)
    } catch {
      throw Problem(path: path, error)
    }
    if text.bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
      readLines(text.bytes, path)
    } else {
      let table = LabelTable(
        String(decoding: text.bytes, as: UTF8.self), path: path, words: LabelWords(rules))
      (cases, problems) = (table.cases, table.problems)
    }
    if cases.isEmpty, problems.isEmpty { throw Problem(path: path, kind: .empty) }
  }

  private mutating func readLines(_ bytes: [UInt8], _ path: String) {
    let reader = CaseReader()
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      do {
        cases.append(try reader.read(line))
      } catch {
        let kind = Problem.Kind.otherShape(
          lookedFor: ["id", "turns", "utterances", "expect"], found: [])
        problems.append(Problem(path: path, line: number + 1, kind: kind))
      }
    }
  }
}
