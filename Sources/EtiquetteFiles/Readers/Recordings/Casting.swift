import Etiquette

/// Settles who is who in a recording: by what the user says, by what the input says, by the words
/// that are known to name speakers, and last by what is said.
struct Casting: Sendable {
  /// The words for speakers.
  let roles: RoleTable
  /// What the user says of this input's own names and numbers.
  let stated: RoleMapping
  /// How the words tell who speaks; without it nothing is inferred.
  let inference: SpeakerInference?

  init(
    roles: RoleTable, stated: RoleMapping = RoleMapping(), inference: SpeakerInference? = nil
  ) {
    self.roles = roles
    self.stated = stated
    self.inference = inference
  }

  /// The transcript; a problem where it cannot be settled who speaks.
  func transcript(_ recording: Recording) throws(Problem) -> Transcript {
    var transcript = recording.facts
    guard recording.segments.contains(where: { !$0.words.isEmpty }) else {
      throw Problem(path: transcript.path, kind: .noUtterances)
    }
    let (roles, confidence) = try cast(recording)
    transcript.roleConfidence = confidence
    transcript.reserve(
      bytes: recording.segments.reduce(0) { $0 + $1.words.count },
      utterances: recording.segments.count)
    for (segment, role) in zip(recording.segments, roles) {
      transcript.append(
        role, segment.words, start: segment.start, end: segment.end, places: segment.places,
        pointer: segment.pointer)
    }
    return transcript
  }

  /// The role of every segment, and how sure that is where it was inferred.
  private func cast(_ recording: Recording) throws(Problem) -> ([Role], Double?) {
    let segments = recording.segments
    let known = known(segments, direction: recording.facts.direction)
    guard known.contains(nil) else { return (known.map { $0 ?? .system }, nil) }
    let cast = tellsApart(segments) ? told(segments, known) : untold(segments, known)
    guard let cast, cast.isSettled else {
      throw problem(recording, known, cast?.confidence)
    }
    return (cast.roles, cast.confidence)
  }

  /// The roles that need no inference; what has no speaker goes on with the one before.
  private func known(_ segments: [Recording.Segment], direction: Direction) -> [Role?] {
    var last: Role?
    var voices = Voices()
    return segments.map { segment in
      let role =
        segment.speaker == .unknown
        ? last : voices.role(of: segment.speaker, direction: direction, by: self)
      if role != .system { last = role }
      return role
    }
  }

  /// Speakers that the input tells apart; what it leaves open belongs to the one before.
  private func told(_ segments: [Recording.Segment], _ known: [Role?]) -> SpeakerInference.Cast? {
    var numbers: [Recording.Speaker: Int] = [:]
    var roles: [Int: Role] = [:]
    var speakers: [Int] = []
    var last: Int?
    for (segment, role) in zip(segments, known) {
      let number: Int
      if segment.speaker == .unknown {
        number = last ?? numbers.count
      } else {
        number = numbers[segment.speaker] ?? numbers.count
        numbers[segment.speaker] = number
      }
      if role != .system { last = number }
      if let role { roles[number] = role }
      speakers.append(number)
    }
    return inference?.cast(segments.map(\.words), speakers: speakers, known: roles)
  }

  /// Whether the input tells who speaks: one number or letter for all, of which the user says
  /// nothing, is what a recogniser gives that did not part them.
  private func tellsApart(_ segments: [Recording.Segment]) -> Bool {
    let voices = Set(segments.map(\.speaker)).subtracting([.unknown, .role(.system)])
    guard voices.count == 1, let voice = voices.first, let name = voice.name,
      stated[name] == nil
    else { return !voices.isEmpty }
    switch voice {
    case .number: return false
    case .label(let label):
      let word = RoleTable.fold(label)
      return word.unicodeScalars.count > 1 && RoleLabel.unnumbered(word) == word
    case .role, .unknown: return true
    }
  }

  /// Speakers whom the input does not tell apart; remarks are nobody's.
  private func untold(
    _ segments: [Recording.Segment], _ known: [Role?]
  ) -> SpeakerInference.Cast? {
    let open = zip(segments, known).filter { $0.1 == nil }.map(\.0.words)
    guard var cast = inference?.cast(open) else { return nil }
    var inferred = cast.roles.makeIterator()
    cast.roles = known.map { $0 ?? inferred.next() ?? .system }
    return cast
  }

  private func problem(
    _ recording: Recording, _ known: [Role?], _ confidence: Double?
  ) -> Problem {
    let strangers = zip(recording.segments, known).filter { $0.1 == nil }.map(\.0)
    var seen: Set<String> = []
    let names = strangers.compactMap(\.speaker.name).filter { seen.insert($0).inserted }
    let kind: Problem.Kind =
      if names.isEmpty { .noRoles } else if let confidence {
        .unsettledRoles(names, confidence: confidence)
      } else { .unknownRoles(names) }
    let place = strangers.first?.places.first
    return Problem(
      path: recording.facts.path, line: place.map { Int($0.line) },
      pointer: strangers.first?.pointer, kind: kind)
  }

  /// The role of a speaker who is named; `nil` where only the words can tell.
  func role(of speaker: Recording.Speaker, direction: Direction) -> Role? {
    if let name = speaker.name, let role = stated[name] { return role }
    switch speaker {
    case .role(let role): return role
    case .label(let label): return roles.role(of: label, direction: direction)
    case .number, .unknown: return nil
    }
  }
}
