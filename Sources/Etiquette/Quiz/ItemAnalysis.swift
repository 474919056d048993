/// How the questions of a quiz worked with a class.
///
/// Figures follow classical test theory; what is not answered earned nothing.
public struct ItemAnalysis: Sendable {
  /// How many trainees took the quiz.
  public let trainees: Int
  /// Cronbach's alpha, from the variances of the items and of the sum.
  public let alpha: Figure
  /// The questions, in the order of the quiz.
  public private(set) var items: [Item] = []

  /// A number, or why there is none.
  public enum Figure: Sendable, Equatable {
    case value(Double)
    case undefined(Reason)

    /// The number.
    public var number: Double? {
      if case .value(let number) = self { return number }
      return nil
    }
  }

  /// Why a figure is not defined.
  public enum Reason: String, Sendable, CaseIterable {
    /// Fewer than two trainees.
    case tooFewTrainees = "too-few-trainees"
    /// The quiz has only one question.
    case oneQuestion = "one-question"
    /// The question is worth no points.
    case noPoints = "no-points"
    /// Everybody earned the same in the question.
    case sameItem = "same-item-scores"
    /// Everybody earned the same in the other questions.
    case sameRest = "same-rest-scores"
    /// Everybody earned the same in the quiz.
    case sameTotal = "same-totals"
  }

  /// The figures of one question.
  public struct Item: Sendable {
    /// The question.
    public var question: Question
    /// How many did not answer.
    public var unanswered: Int
    /// The mean share of the points, from 0 (hard) to 1 (easy).
    public var facility: Figure
    /// Pearson's correlation of the points with those of the other questions.
    public var itemRest: Figure
    /// The facility among the best 27 % less that among the weakest 27 %.
    public var topBottom: Figure
    /// How often each option or line was chosen; empty for words.
    public var options: [Option]
    /// What to look at; empty under ten trainees.
    public var advice: [Advice]
  }

  /// How often an option was chosen.
  public struct Option: Sendable, Equatable {
    /// The letter or line number.
    public var name: String
    /// Whether it is right.
    public var isRight: Bool
    /// By how many it was chosen.
    public var count: Int
    /// By which share of the best 27 %; `nil` where everybody earned the same.
    public var top: Double?
    /// By which share of the weakest 27 %.
    public var bottom: Double?
  }

  /// What a trainer should look at.
  public enum Advice: Sendable, Equatable {
    /// Under 30 % of the points were earned.
    case hard
    /// Over 95 % of the points were earned.
    case easy
    /// The strong do worse than the weak.
    case reversed
    /// The question hardly tells the strong from the weak.
    case flat
    /// A wrong option that nobody chose.
    case idle(String)
    /// A wrong option that the strong choose more often than the weak.
    case tempting(String)
  }

  /// The fewest trainees for whom advice is given.
  public static let fewest = 10

  /// The figures of a class: for each trainee a result for every question, in the quiz's order.
  public init(_ quiz: Quiz, results: [[QuestionResult]]) {
    trainees = results.count
    let scores = results.map { $0.map(\.points) }
    let totals = scores.map { $0.reduce(0, +) }
    alpha = ItemAnalysis.alpha(scores, totals, questions: quiz.questions.count)
    let groups = ExtremeGroups(totals)
    for (index, question) in quiz.questions.enumerated() {
      let column = results.map { $0[index] }
      var item = Item(
        question: question, unanswered: column.count { $0.status == .notAnswered },
        facility: ItemAnalysis.facility(column.map(\.points), of: question.points),
        itemRest: ItemAnalysis.itemRest(
          column.map(\.points), totals, questions: quiz.questions.count),
        topBottom: ItemAnalysis.topBottom(column.map(\.points), of: question.points, groups),
        options: ItemAnalysis.options(question, column, groups), advice: [])
      if trainees >= ItemAnalysis.fewest { item.advice = ItemAnalysis.advice(item) }
      items.append(item)
    }
  }

  private static func facility(_ points: [Double], of full: Double) -> Figure {
    guard full > 0 else { return .undefined(.noPoints) }
    guard !points.isEmpty else { return .undefined(.tooFewTrainees) }
    return .value(points.reduce(0, +) / Double(points.count) / full)
  }

  private static func itemRest(
    _ points: [Double], _ totals: [Double], questions: Int
  ) -> Figure {
    guard points.count > 1 else { return .undefined(.tooFewTrainees) }
    guard questions > 1 else { return .undefined(.oneQuestion) }
    let rest = zip(totals, points).map { $0 - $1 }
    guard Spread(points).isThere else { return .undefined(.sameItem) }
    guard Spread(rest).isThere else { return .undefined(.sameRest) }
    return .value(Spread(points).correlation(with: Spread(rest)))
  }

  private static func topBottom(
    _ points: [Double], of full: Double, _ groups: ExtremeGroups?
  ) -> Figure {
    guard full > 0 else { return .undefined(.noPoints) }
    guard points.count > 1 else { return .undefined(.tooFewTrainees) }
    guard let groups else { return .undefined(.sameTotal) }
    return .value((groups.top.mean(points) - groups.bottom.mean(points)) / full)
  }

  private static func alpha(
    _ scores: [[Double]], _ totals: [Double], questions: Int
  ) -> Figure {
    guard questions > 1 else { return .undefined(.oneQuestion) }
    guard scores.count > 1 else { return .undefined(.tooFewTrainees) }
    guard Spread(totals).isThere else { return .undefined(.sameTotal) }
    let items = (0..<questions).reduce(0) { sum, index in
      sum + Spread(scores.map { $0[index] }).variance
    }
    let k = Double(questions)
    return .value(k / (k - 1) * (1 - items / Spread(totals).variance))
  }

  private static func options(
    _ question: Question, _ column: [QuestionResult], _ groups: ExtremeGroups?
  ) -> [Option] {
    let names: [String]
    switch question.kind {
    case .choice, .multiple: names = question.options.indices.map(Choice.name)
    case .spot:
      let all = Set(column.flatMap(\.chosen)).union(question.answer)
      names = all.sorted { ($0.count, $0) < ($1.count, $1) }
    case .phrase, .dialogue: return []
    }
    return names.map { name in
      let chosen = column.map { $0.chosen.contains(name) ? 1.0 : 0 }
      return Option(
        name: name, isRight: question.answer.contains(name), count: chosen.count { $0 > 0 },
        top: groups?.top.mean(chosen), bottom: groups?.bottom.mean(chosen))
    }
  }

  private static func advice(_ item: Item) -> [Advice] {
    var advice: [Advice] = []
    if let facility = item.facility.number {
      if facility < 0.3 { advice.append(.hard) }
      if facility > 0.95 { advice.append(.easy) }
    }
    if let correlation = item.itemRest.number {
      if correlation < 0 {
        advice.append(.reversed)
      } else if correlation < 0.2 {
        advice.append(.flat)
      }
    }
    guard item.question.kind != .spot else { return advice }
    for option in item.options where !option.isRight {
      if option.count == 0 { advice.append(.idle(option.name)) }
      if let top = option.top, let bottom = option.bottom, top > bottom {
        advice.append(.tempting(option.name))
      }
    }
    return advice
  }
}
