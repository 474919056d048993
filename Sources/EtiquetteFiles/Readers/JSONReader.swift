/// Reads transcripts from JSON, whoever wrote it: the native format first, and what that does not
/// know by its keys.
struct JSONReader {
  /// Who is who.
  let casting: Casting
  /// How deep objects and lists may stand inside one another.
  let deepest: Int

  /// All transcripts of a JSON file.
  func read(_ bytes: [UInt8], path: String?, id: String) -> FileContents {
    readable(bytes, path: path, line: nil) { bytes in
      let native = NativeReader(casting: casting).read(bytes, path: path, id: id)
      guard native.transcripts.isEmpty else { return native }
      return foreign(bytes, path, nil, id) ?? native
    }
  }

  /// What one line of JSONL holds.
  func readLine(_ line: [UInt8], number: Int, path: String?, id: String) -> FileContents {
    readable(line, path: path, line: number) { line in
      switch NativeReader(casting: casting).readLine(line, number: number, path: path, id: id) {
      case .success(let transcript): FileContents(transcripts: [transcript])
      case .failure(let problem):
        foreign(line, path, number, id) ?? FileContents(problems: [problem])
      }
    }
  }

  /// Reads JSON that is not too deep; once more without the numbers that it has no words for, where
  /// there are some.
  private func readable(
    _ bytes: [UInt8], path: String?, line: Int?, _ read: ([UInt8]) -> FileContents
  ) -> FileContents {
    if let nesting = JSONNesting(bytes, beyond: deepest) {
      let kind = Problem.Kind.tooDeep(nesting.depth, limit: deepest)
      return FileContents(problems: [Problem(path: path, line: line ?? nesting.line, kind: kind)])
    }
    let contents = read(bytes)
    guard contents.transcripts.isEmpty, let numbers = NonFiniteNumbers(bytes) else {
      return contents
    }
    var again = read(numbers.cleared)
    again.absent = numbers.count
    return again
  }

  /// What a speech service wrote, or the value that keeps its parser from reading it; `nil` for
  /// what is neither.
  private func foreign(
    _ bytes: [UInt8], _ path: String?, _ line: Int?, _ id: String
  ) -> FileContents? {
    do {
      return VendorReader(casting: casting)
        .read(try JSONNode(bytes), path: path, line: line, id: id)
    } catch {
      guard let fault = UnreadableValue.first(in: bytes) else { return nil }
      return FileContents(problems: [
        Problem(path: path, line: line, pointer: fault.pointer, kind: fault.kind)
      ])
    }
  }
}
