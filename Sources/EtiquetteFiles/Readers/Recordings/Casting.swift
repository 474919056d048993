import Etiquette

/// Settles who is who in a recording: by what the user says, by what the input says, by the words
/// that are known to name speakers.
struct Casting: Sendable {
  /// The words for speakers.
  let roles: RoleTable
  /// What the user says of this input's own names and numbers.
  let stated: [String: Role]

  init(roles: RoleTable, stated: [String: Role] = [:]) {
    self.roles = roles
    self.stated = stated
  }

  /// The transcript; a problem where it cannot be settled who speaks.
  func transcript(_ recording: Recording) throws(Problem) -> Transcript {
    var transcript = recording.facts
    guard recording.segments.contains(where: { !$0.words.isEmpty }) else {
      throw Problem(path: transcript.path, kind: .noUtterances)
    }
    let cast = try cast(recording)
    for segment in recording.segments {
      transcript.append(
        cast[segment.speaker] ?? .system, segment.words, start: segment.start, end: segment.end,
        places: segment.places, pointer: segment.pointer)
    }
    return transcript
  }

  /// The role of every speaker.
  private func cast(_ recording: Recording) throws(Problem) -> [Recording.Speaker: Role] {
    var cast: [Recording.Speaker: Role] = [:]
    var strangers: [String] = []
    for segment in recording.segments where cast[segment.speaker] == nil {
      if let role = role(of: segment.speaker, direction: recording.facts.direction) {
        cast[segment.speaker] = role
      } else if let name = segment.speaker.name, !strangers.contains(name) {
        strangers.append(name)
      } else if segment.speaker == .unknown {
        throw Problem(path: recording.facts.path, kind: .noRoles)
      }
    }
    guard strangers.isEmpty else {
      throw Problem(path: recording.facts.path, kind: .unknownRoles(strangers))
    }
    return cast
  }

  private func role(of speaker: Recording.Speaker, direction: Direction) -> Role? {
    if let name = speaker.name, let role = stated[name] { return role }
    switch speaker {
    case .role(let role): return role
    case .label(let label): return roles.role(of: label, direction: direction)
    case .number, .unknown: return nil
    }
  }
}
