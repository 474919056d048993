public import Etiquette
public import HanText

/// Reads transcripts from the bytes of a file, in any of the forms of ``TranscriptFormat``.
///
/// The contents decide which; the file's extension only where they do not.
public struct TranscriptReader: Sendable {
  private let casting: Casting
  private let encoding: TextEncoding?
  /// How much an input may ask.
  public let limits: Limits

  /// A reader that knows these speakers, and decodes as told or else by the contents.
  ///
  /// `stated` says who is who in these inputs; what it leaves open is inferred from the words.
  public init(
    roles: RoleTable = RoleTable(), stated: RoleMapping = RoleMapping(),
    inference: SpeakerInference? = nil, encoding: TextEncoding? = nil, limits: Limits = Limits()
  ) {
    self.init(
      casting: Casting(roles: roles, stated: stated, inference: inference), encoding: encoding,
      limits: limits)
  }

  init(
    casting: Casting = Casting(roles: RoleTable()), encoding: TextEncoding? = nil,
    limits: Limits
  ) {
    self.casting = casting
    self.encoding = encoding
    self.limits = limits
  }

  /// Everything that a file holds.
  ///
  /// `id` names its transcript where the record does not; where a file holds several, their line
  /// or number follows: `calls:3`.
  public func read(_ bytes: [UInt8], path: String? = nil, id: String) -> FileContents {
    if let kind = ForeignFile(bytes, path: path) {
      return FileContents(problems: [Problem(path: path, kind: .foreign(kind))])
    }
    do {
      let text = try decode(bytes, as: encoding.map { asked(for: $0, bytes) })
      let isLost = LostText.isLost(text.bytes)
      var contents =
        isLost
        ? FileContents(problems: [.lost(path)])
        : read(decoded: text.bytes, path: path, id: id).withoutLostText(path)
          .orReport(text.bytes, path)
      contents.encoding = text.encoding
      return contents
    } catch {
      switch error {
      case .nul, .brokenUTF8, .mixedEncodings:
        if JSONLook(bytes, path: path) == .lines {
          return readLines(bytes, path: path, id: id) { checkedLine($0, $1, path, $2) }
        }
      case .empty, .binary, .notIn: break
      }
      return FileContents(problems: [Problem(path: path, error)])
    }
  }

  /// What one line of JSONL holds, for inputs that come line by line.
  public func readLine(
    _ line: some Sequence<UInt8>, number: Int, path: String? = nil, id: String
  ) -> FileContents {
    let bytes = Array(line)
    guard bytes.count <= limits[.line] else {
      return FileContents(problems: [
        Problem(path: path, line: number, kind: .lineTooLong(limit: limits[.line]))
      ])
    }
    return checkedLine(bytes, number, path, "\(id):\(number)").withoutLostText(path, line: number)
      .orReport(bytes, path, line: number).within(limits, path).standing(in: number)
  }

  private func read(decoded bytes: [UInt8], path: String?, id: String) -> FileContents {
    let format = TranscriptFormat(bytes, path: path)
    var contents = read(bytes, as: format, path: path, id: id)
    contents.format = contents.format ?? format
    return contents.within(limits, path)
  }

  private func read(
    _ bytes: [UInt8], as format: TranscriptFormat, path: String?, id: String
  ) -> FileContents {
    let json = JSONReader(casting: casting, deepest: limits[.nesting])
    switch format {
    case .native, .aliyunQualityCheck, .aliyunRecognition, .dashScope, .tencent, .iFlytek, .funASR,
      .whisper, .amazonCallAnalytics, .amazonTranscribe, .azure, .google, .googleInsights, .huawei,
      .volcengine, .deepgram, .assemblyAI, .twilio:
      return json.read(bytes, path: path, id: id)
    case .nativeLines:
      return readLines(bytes, path: path, id: id) {
        json.readLine($0, number: $1, path: path, id: $2)
      }
    case .subRip, .webVTT:
      return SubtitleReader(casting: casting)
        .read(bytes, isWebVTT: format == .webVTT, path: path, id: id)
    case .textGrid: return TextGridReader(casting: casting).read(bytes, path: path, id: id)
    case .elan: return ElanReader(casting: casting).read(bytes, path: path, id: id)
    case .table: return TableReader(casting: casting).read(bytes, path: path, id: id)
    case .plainText:
      return PlainTextReader(casting: casting, longestLine: limits[.line])
        .read(bytes, path: path, id: id)
    }
  }

  private func readLines(
    _ bytes: [UInt8], path: String?, id: String,
    _ read: ([UInt8], Int, String) -> FileContents
  ) -> FileContents {
    var contents = FileContents()
    for line in SourceLines(bytes) {
      guard Blank.trimmedEnd(bytes, line.range) > line.range.lowerBound else { continue }
      guard line.range.count <= limits[.line] else {
        let kind = Problem.Kind.lineTooLong(limit: limits[.line])
        contents.problems.append(Problem(path: path, line: line.number, kind: kind))
        continue
      }
      let more = read(Array(bytes[line.range]), line.number, "\(id):\(line.number)")
      contents.transcripts += more.standing(in: line.number).transcripts
      contents.problems += more.problems
      contents.format = contents.format ?? more.format
      contents.absent += more.absent
    }
    // Lines of nothing but wide or invisible spaces are none.
    if contents.transcripts.isEmpty, contents.problems.isEmpty {
      contents.problems = [Problem(path: path, kind: .empty)]
    }
    return contents
  }

  /// Reads a line of JSONL that nobody has decoded: as told, or as UTF-8.
  private func checkedLine(
    _ line: [UInt8], _ number: Int, _ path: String?, _ id: String
  ) -> FileContents {
    do {
      let text = try decode(line, as: asked(for: encoding ?? .utf8, line))
      return JSONReader(casting: casting, deepest: limits[.nesting])
        .readLine(text.bytes, number: number, path: path, id: id)
    } catch {
      var problem = Problem(path: path, error)
      problem.line = number
      return FileContents(problems: [problem])
    }
  }
}

/// UTF-8 that was asked for may begin with a byte order mark.
private func asked(for encoding: TextEncoding, _ bytes: [UInt8]) -> TextEncoding {
  encoding == .utf8 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? .utf8BOM : encoding
}

extension FileContents {
  /// The contents, a problem in the place of transcripts that have lost their words.
  fileprivate func withoutLostText(_ path: String?, line: Int? = nil) -> FileContents {
    var contents = self
    contents.transcripts.removeAll { LostText.isLost($0.text) }
    if contents.transcripts.count < transcripts.count {
      contents.problems.append(.lost(path, line: line))
    }
    return contents
  }
}

extension FileContents {
  /// The contents; where nothing could be read because it is a report of this program, that alone
  /// is the problem.
  fileprivate func orReport(_ bytes: [UInt8], _ path: String?, line: Int? = nil) -> FileContents {
    // A report as text may look like a conversation; few texts begin as one does.
    let mayBe =
      transcripts.isEmpty && !problems.isEmpty
      || format == .plainText && WrittenReport.mayBegin(bytes)
    let isTold = problems.contains { $0.kind == .report }
    guard mayBe, !isTold, WrittenReport.isReport(bytes) else { return self }
    return FileContents(problems: [Problem(path: path, line: line, kind: .report)])
  }
}

extension Problem {
  /// Words that have become question marks.
  fileprivate static func lost(_ path: String?, line: Int? = nil) -> Problem {
    Problem(path: path, line: line, kind: .questionMarks(isPiped: path == nil))
  }

  /// Bytes that are no text.
  public init(path: String?, _ failure: DecodingFailure) {
    switch failure {
    case .empty: self.init(path: path, kind: .empty)
    case .binary: self.init(path: path, kind: .binary)
    case .nul(let line): self.init(path: path, line: line, kind: .nul)
    case .brokenUTF8(let line): self.init(path: path, line: line, kind: .brokenUTF8)
    case .mixedEncodings(let line): self.init(path: path, line: line, kind: .mixedEncodings)
    case .notIn(let encoding, let line):
      self.init(path: path, line: line, kind: .wrongEncoding(encoding))
    }
  }
}

extension FileContents {
  /// The contents without transcripts of too many utterances, which are problems instead.
  fileprivate func within(_ limits: Limits, _ path: String?) -> FileContents {
    let most = limits[.utterances]
    guard transcripts.contains(where: { $0.utterances.count > most }) else { return self }
    var contents = self
    contents.transcripts = transcripts.filter { $0.utterances.count <= most }
    contents.problems += transcripts.filter { $0.utterances.count > most }.map {
      Problem(path: path, kind: .tooMany(.utterances, $0.utterances.count, limit: most))
    }
    return contents
  }
}

extension FileContents {
  /// The same transcripts, each of which stands in a line of JSONL.
  fileprivate func standing(in line: Int) -> FileContents {
    var contents = self
    for index in contents.transcripts.indices { contents.transcripts[index].line = line }
    return contents
  }
}
