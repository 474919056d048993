extension AnswerProblem.Kind {
  /// The same with the personal details masked in what it quotes of a file.
  ///
  /// Where the header is missing, that is somebody's answer. The trainee is who a message is about,
  /// and stays.
  var discreet: AnswerProblem.Kind {
    switch self {
    case .file(let kind): .file(Problem(path: nil, kind: kind).discreet.kind)
    case .noTraineeColumn(let found): .noTraineeColumn(found.map(Problem.masked))
    case .noQuestions(let found): .noQuestions(found.map(Problem.masked))
    case .unknownQuestion(let name, let nearest):
      .unknownQuestion(Problem.masked(name), nearest: nearest)
    case .badLine(let place): .badLine(Problem.masked(place))
    case .repeatedQuestion, .missingQuestions, .noTrainee, .tooManyCells, .tooFewCells, .openQuote,
      .tooLong, .noOption, .attempts, .noAnswers:
      self
    }
  }
}
