/// The cases of a JSONL file, and the lines that are none.
public struct LabelledCases {
  /// The cases in the order of the file.
  public private(set) var cases: [LabelledCase] = []
  /// The lines that could not be read.
  public private(set) var problems: [Problem] = []

  /// Reads a file of cases.
  public init(_ path: String) throws(Problem) {
    let bytes = try FileBytes(path: path).all()
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
    if cases.isEmpty, problems.isEmpty { throw Problem(path: path, kind: .empty) }
  }
}
