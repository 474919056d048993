public import Etiquette

/// An item analysis as JSON; what is not defined is null, with why.
struct JSONAnalysis: Encodable {
  var quiz: String
  var trainees: Int
  var alpha: Figure
  var questions: [Item]

  struct Figure: Encodable {
    var value: Double?
    var reason: String?
    var message: String?

    private enum Key: CodingKey { case value, reason, message }

    init(_ figure: ItemAnalysis.Figure, _ language: Language) {
      switch figure {
      case .value(let number): value = (number * 1e6).rounded() / 1e6
      case .undefined(let why):
        reason = why.rawValue
        message = AnalysisMessage.reason(why).text(language)
      }
    }

    func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: Key.self)
      try fields.encode(value, forKey: .value)
      try fields.encodeIfPresent(reason, forKey: .reason)
      try fields.encodeIfPresent(message, forKey: .message)
    }
  }

  struct Item: Encodable {
    var id: String
    var unanswered: Int
    var facility: Figure
    var itemRest: Figure
    var topBottom27: Figure
    var options: [Option]
    var advice: [String]
  }

  struct Option: Encodable {
    var option: String
    var right: Bool
    var count: Int
    var top: Double?
    var bottom: Double?
  }

  init(_ analysis: ItemAnalysis, quiz: String, language: Language) {
    self.quiz = quiz
    trainees = analysis.trainees
    alpha = Figure(analysis.alpha, language)
    questions = analysis.items.map { item in
      Item(
        id: item.question.id, unanswered: item.unanswered,
        facility: Figure(item.facility, language), itemRest: Figure(item.itemRest, language),
        topBottom27: Figure(item.topBottom, language),
        options: item.options.map {
          Option(
            option: $0.name, right: $0.isRight, count: $0.count, top: $0.top, bottom: $0.bottom)
        }, advice: item.advice.map { AnalysisMessage.advice($0).text(language) })
    }
  }
}

extension ItemAnalysis {
  /// The figures as one JSON document, with a line feed at its end.
  public func json(quiz: String, _ language: Language) -> String {
    EtiquetteFiles.json(JSONAnalysis(self, quiz: quiz, language: language)) + "\n"
  }
}
