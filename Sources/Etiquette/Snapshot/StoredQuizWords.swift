import HanText

extension QuizWords: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    senses = try snapshot.read()
    particles = try snapshot.read()
    negations = try snapshot.read()
    doubts = try snapshot.read()
    questions = try snapshot.read()
    denials = try snapshot.read()
    enquiries = try snapshot.read()
    corrections = try snapshot.read()
    narrations = try snapshot.read()
    stories = try snapshot.read()
    descriptions = try snapshot.read()
    addresses = try snapshot.read()
    citations = try snapshot.read()
    sayings = try snapshot.read()
    names = try snapshot.read()
    bystanders = try snapshot.read()
    introductions = try snapshot.read()
    others = try snapshot.read()
    nameless = try snapshot.read()
    minor = try snapshot.read()
    complements = try snapshot.read()
    rivals = try snapshot.read()
    failures = try snapshot.read()
    ends = try snapshot.read()
    selves = try snapshot.read()
    doers = try snapshot.read()
    exempt = try snapshot.read()
    blanks = try snapshot.read()
    signs = try snapshot.read()
    compounds = try snapshot.read()
    bound = Set(try snapshot.read([String].self))
    headings = try snapshot.read()
    customers = try snapshot.read()
    agents = try snapshot.read()
  }

  func write(to snapshot: inout SnapshotWriter) {
    snapshot.write(
      senses, particles, negations, doubts, questions, denials, enquiries, corrections, narrations,
      stories, descriptions, addresses, citations, sayings, names, bystanders, introductions,
      others, nameless, minor, complements, rivals, failures, ends, selves, doers, exempt, blanks,
      signs, compounds,
      bound.sorted(), headings, customers, agents)
  }
}

extension QuizWords.Sense: Stored {
  init(from snapshot: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      id: try snapshot.read(), any: try snapshot.read(), also: try snapshot.read(),
      unlessBefore: try snapshot.read(), unlessAfter: try snapshot.read())
  }

  func write(to snapshot: inout SnapshotWriter) {
    snapshot.write(id, any, also, unlessBefore, unlessAfter)
  }
}
