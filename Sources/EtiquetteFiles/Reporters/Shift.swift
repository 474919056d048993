public import Etiquette

extension Summary {
  /// One agent's work on one day, as far as the records name them.
  public struct Shift: Hashable, Sendable, Codable {
    /// The staff number.
    public var agent: String?
    /// The day.
    public var day: Day?

    init(_ transcript: Transcript) {
      agent = transcript.agent.flatMap { $0.isEmpty ? nil : $0 }
      day = transcript.date.flatMap { Day($0) }
    }
  }

  /// Figures over some transcripts, and day by day where the days are known.
  public struct Course: Sendable, Equatable {
    /// All the transcripts.
    public private(set) var all = Tally()
    /// Those of each known day.
    public private(set) var days: [Day: Tally] = [:]

    fileprivate mutating func add(_ tally: Tally, on day: Day?) {
      all += tally
      if let day { days[day, default: Tally()] += tally }
    }
  }

  /// Each agent's figures; those of transcripts that name no agent under `nil`.
  public var agents: [String?: Course] {
    var agents: [String?: Course] = [:]
    for (shift, tally) in shifts {
      agents[shift.agent, default: Course()].add(tally, on: shift.day)
    }
    return agents
  }

  /// Everybody's figures, and day by day.
  public var course: Course {
    var course = Course()
    for (shift, tally) in shifts { course.add(tally, on: shift.day) }
    return course
  }
}
