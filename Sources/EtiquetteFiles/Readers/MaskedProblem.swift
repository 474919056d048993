import Etiquette

extension Problem {
  /// The problem with the personal details masked in what it quotes of the input: a value that could
  /// not be read, a speaker, a key.
  ///
  /// A table whose columns are shifted may put a conversation's words there. The path stays, or
  /// nobody could find the file.
  public var discreet: Problem {
    var problem = self
    problem.pointer = pointer.map(Problem.masked)
    problem.kind = kind.quoting(Problem.masked)
    return problem
  }

  /// The problem with the personal details masked in its path too, as in those of transcripts.
  var redacted: Problem {
    var problem = discreet
    problem.path = path.map { Redaction(label: $0).text }
    return problem
  }

  /// The longest quotation that is looked through, in characters; sentences show less of it.
  private static let longest = 400

  static func masked(_ words: String) -> String {
    Redaction(label: String(words.prefix(longest))).text
  }
}

extension Problem.Kind {
  /// The same with another text for everything that is quoted from the input.
  fileprivate func quoting(_ text: (String) -> String) -> Problem.Kind {
    switch self {
    case .json(let words): .json(text(words))
    case .otherShape(let lookedFor, let found):
      .otherShape(lookedFor: lookedFor, found: found.map(text))
    case .badValue(let field, let value, let expected):
      .badValue(field: text(field), value: text(value), expected: expected)
    case .unknownRoles(let names): .unknownRoles(names.map(text))
    case .unsettledRoles(let names, let confidence):
      .unsettledRoles(names.map(text), confidence: confidence)
    case .unknownLabel(let label, let nearest): .unknownLabel(text(label), nearest: nearest)
    case .missing, .folder, .unreadable, .empty, .noTranscripts, .noneSelected, .otherName,
      .onlyForeign, .foreign, .questionMarks, .binary, .nul, .brokenUTF8, .mixedEncodings,
      .wrongEncoding, .reversedTimes, .noRoles, .missingColumns, .untimed, .cutOff, .xml,
      .xmlEntities, .extraCells, .openQuote, .report, .noSpeaker, .noQuestions, .noUtterances,
      .lineTooLong, .notAFile, .changed, .stopped, .unfinished, .tooBig, .tooMany, .tooDeep:
      self
    }
  }
}
