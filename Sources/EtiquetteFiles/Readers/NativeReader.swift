import Etiquette
import Foundation

/// Reads native transcripts from JSON: a file as a whole, or a line of JSONL.
struct NativeReader {
  /// Who is who, for files that name speakers otherwise than we do.
  let casting: Casting

  /// All transcripts of a JSON file; one that is not as it should be does not spoil the others.
  func read(_ bytes: [UInt8], path: String?, id: String) -> FileContents {
    let file: NativeFile
    do {
      file = try JSONDecoder().decode(NativeFile.self, from: Data(bytes))
    } catch {
      return FileContents(problems: [problem(error, path: path, line: nil, in: bytes)])
    }
    var contents = FileContents()
    if file.entries.isEmpty {
      contents.problems = [Problem(path: path, pointer: file.list, kind: .noTranscripts)]
    }
    for (index, entry) in file.entries.enumerated() {
      do {
        let native = try entry.result.get()
        let id = file.list == nil ? id : "\(id):\(index + 1)"
        let pointer = file.list.map { "\($0)/\(index)" } ?? ""
        contents.transcripts.append(try transcript(native, path: path, id: id, at: pointer))
      } catch {
        contents.problems.append(problem(error, path: path, line: nil, in: bytes))
      }
    }
    return contents
  }

  /// The transcript of one line of JSONL.
  func readLine(
    _ line: some Sequence<UInt8>, number: Int, path: String?, id: String
  ) -> Result<Transcript, Problem> {
    do {
      let native = try JSONDecoder().decode(NativeTranscript.self, from: Data(line))
      return .success(try transcript(native, path: path, id: id, at: ""))
    } catch {
      return .failure(problem(error, path: path, line: number, in: Array(line)))
    }
  }

  /// Checks every value and puts the transcript together.
  private func transcript(
    _ native: NativeTranscript, path: String?, id: String, at pointer: String
  ) throws -> Transcript {
    var transcript = Transcript(
      id: native.id?.string ?? id, path: path,
      channel: try choice(native.channel, "channel", at: pointer),
      direction: try choice(native.direction, "direction", at: pointer) ?? .inbound,
      agent: native.agent?.string, hangup: try choice(native.hangup, "hangup", at: pointer),
      rings: try count(native.rings, "rings", at: pointer), date: native.date?.string)
    transcript.hasOwnID = native.id != nil
    transcript.audioChannels = try count(native.audioChannels, "audioChannels", at: pointer)
    guard !native.utterances.isEmpty else {
      throw NativeFault(pointer: pointer + "/utterances", kind: .noUtterances)
    }
    var recording = Recording(facts: transcript)
    for (index, utterance) in native.utterances.enumerated() {
      recording.segments.append(
        Recording.Segment(
          speaker: speaker(utterance.role), words: Array(utterance.text.utf8),
          start: utterance.start, end: utterance.end, pointer: "\(pointer)/utterances/\(index)"))
    }
    do {
      return try casting.transcript(recording)
    } catch {
      throw NativeFault(
        pointer: error.pointer.map { $0 + "/role" } ?? pointer + "/utterances", kind: error.kind)
    }
  }

  private func speaker(_ word: String) -> Recording.Speaker {
    Role(rawValue: word).map { .role($0) } ?? .label(word)
  }

  private func count(_ number: Double?, _ field: String, at pointer: String) throws -> Int? {
    guard let number else { return nil }
    guard let count = Int(exactly: number), count >= 0 else {
      throw bad(field, "\(number)", ["0, 1, 2, …"], at: pointer)
    }
    return count
  }

  private func choice<Value: RawRepresentable & CaseIterable>(
    _ words: Words?, _ field: String, at pointer: String
  ) throws -> Value? where Value.RawValue == String {
    guard let words else { return nil }
    if let value = Value(rawValue: words.string) { return value }
    throw bad(field, words.string, Value.allCases.map(\.rawValue), at: pointer)
  }

  private func bad(
    _ field: String, _ value: String, _ expected: [String], at pointer: String
  ) -> NativeFault {
    NativeFault(
      pointer: "\(pointer)/\(field)",
      kind: .badValue(field: field, value: value, expected: expected))
  }
}

extension NativeReader {
  /// What an error means to the one who wrote the file.
  private func problem(
    _ error: any Error, path: String?, line: Int?, in bytes: [UInt8]
  ) -> Problem {
    if let fault = NativeFault(error, in: bytes) {
      return Problem(path: path, line: line, pointer: fault.pointer, kind: fault.kind)
    }
    let words = NativeReader.words(error)
    return Problem(
      path: path, line: line ?? NativeReader.line(in: words) ?? NativeReader.lastLine(bytes),
      kind: .json(words))
  }

  /// The parser's own words, which name the character and the place.
  private static func words(_ error: any Error) -> String {
    guard case DecodingError.dataCorrupted(let context) = error else { return "\(error)" }
    guard let cause = context.underlyingError as NSError? else { return context.debugDescription }
    return cause.userInfo[NSDebugDescriptionErrorKey] as? String ?? context.debugDescription
  }

  /// The line that the parser names: `around line 3, column 5`.
  private static func line(in words: String) -> Int? {
    words.firstMatch(of: namedLine).flatMap { Int($0.output.1) }
  }

  nonisolated(unsafe) private static let namedLine = /line (\d+)/

  /// The last line with anything in it: where a file that is cut off ends.
  private static func lastLine(_ bytes: [UInt8]) -> Int? {
    SourceLines(bytes).reduce(nil) { last, line in
      Blank.trimmedEnd(bytes, line.range) > line.range.lowerBound ? line.number : last
    }
  }
}
