import Foundation

/// One line of JSON: `{"trainee": "…", "answers": {"q1": "…"}}`.
struct AnswerLine: Decodable {
  /// What is wrong with a line.
  struct Fault: Error {
    var kind: AnswerProblem.Kind
  }

  /// An answer: text, a number, or a list of them, one a line.
  private struct Words: Decodable {
    var text: String

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let text = try? value.decode(String.self) {
        self.text = text
      } else if let number = try? value.decode(Int.self) {
        text = "\(number)"
      } else if value.decodeNil() {
        text = ""
      } else {
        text = try value.decode([Words].self).map(\.text).joined(separator: "\n")
      }
    }
  }

  private var trainee: Words
  private var name: String?
  private var answers: [String: Words]

  /// Reads a line.
  static func read(
    _ line: ArraySlice<UInt8>, number: Int
  ) -> Result<AnswerSheet, Fault> {
    do {
      let read = try JSONDecoder().decode(AnswerLine.self, from: Data(line))
      let trainee = read.trainee.text.trimmingCharacters(in: .whitespacesAndNewlines)
      guard !trainee.isEmpty else { return .failure(Fault(kind: .noTrainee)) }
      return .success(
        AnswerSheet(
          trainee: trainee, name: read.name, answers: read.answers.mapValues(\.text), line: number))
    } catch {
      return .failure(Fault(kind: .badLine(place(of: error))))
    }
  }

  private static func place(of error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): key.stringValue
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      context.codingPath.map(\.stringValue).joined(separator: ".")
    default: "JSON"
    }
  }
}
