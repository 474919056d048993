/// Reads transcripts from JSON, whoever wrote it: the native format first, and what that does not
/// know by its keys.
struct JSONReader {
  /// Who is who.
  let casting: Casting

  /// All transcripts of a JSON file.
  func read(_ bytes: [UInt8], path: String?, id: String) -> FileContents {
    let native = NativeReader(casting: casting).read(bytes, path: path, id: id)
    guard native.transcripts.isEmpty else { return native }
    return VendorReader(casting: casting).read(bytes, path: path, id: id) ?? native
  }

  /// What one line of JSONL holds.
  func readLine(_ line: [UInt8], number: Int, path: String?, id: String) -> FileContents {
    switch NativeReader(casting: casting).readLine(line, number: number, path: path, id: id) {
    case .success(let transcript): return FileContents(transcripts: [transcript])
    case .failure(let problem):
      return VendorReader(casting: casting).read(line, path: path, line: number, id: id)
        ?? FileContents(problems: [problem])
    }
  }
}
