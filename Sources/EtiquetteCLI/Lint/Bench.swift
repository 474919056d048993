import Etiquette
import EtiquetteFiles
import HanText

/// Judges one piece of the input: read, lint, render.
struct Bench: Sendable {
  let desks: Desks
  /// For each desk a writer of every form that is asked for.
  let writers: [[ReportWriter]]
  /// What the command line says.
  let threshold: Threshold?
  /// Whether what is judged is kept in a journal.
  let isKept: Bool
  /// What figures are grouped by.
  let groupings: [Grouping]
  /// For each desk what was judged by earlier runs; `nil` where nobody keeps it.
  let caches: [JudgementCache?]
  /// What the workers remember from one piece to the next.
  let memories = Memories()

  /// How much an input may ask.
  var limits: Limits { desks.all[0].reader.limits }

  func judge(_ work: Work) throws(ICUError) -> Judged {
    try memories.work { tools throws(ICUError) in try judge(work, &tools) }
  }

  private func judge(_ work: Work, _ tools: inout Tools) throws(ICUError) -> Judged {
    var judged = Judged(summary: Summary(by: groupings))
    // Known by what stands there before anybody reads it.
    let key = isKept ? WorkKey(work) : nil
    switch work {
    case .kept(let piece, let work):
      if let earlier = piece.judged { return earlier }
      return try judge(work, &tools)
    case .problem(let problem): judged.problems.append(problem)
    case .files(let inputs):
      for input in inputs { try judge(input, &judged, &tools) }
    case .whole(let input, let bytes): try judge(bytes, of: input, &judged, &tools)
    case .lines(let batch):
      try recall(work, of: batch.input, &judged) { judged throws(ICUError) in
        try judge(batch, &judged, &tools)
      }
    }
    let unfinished = judged.unfinished
    judged.inputs = max(0, work.inputs - unfinished.count)
    if unfinished.isEmpty {
      judged.entry = key.flatMap { try? JournalEntry(key: $0, judged: judged) }
    }
    return judged
  }

  /// Adds what was kept of a piece, or else what is judged now, which is kept.
  private func recall(
    _ work: Work, of input: Input, _ judged: inout Judged,
    judge: (inout Judged) throws(ICUError) -> Void
  ) throws(ICUError) {
    let place = desks.place(of: input)
    guard let cache = caches[place], let key = cache.key(work, of: input, desk: place) else {
      return try judge(&judged)
    }
    if let kept = cache.recall(key) {
      judged += kept
      return
    }
    var fresh = Judged(summary: Summary(by: groupings))
    try judge(&fresh)
    if fresh.unfinished.isEmpty { cache.keep(key, fresh) }
    judged += fresh
  }

  private func judge(
    _ input: Input, _ judged: inout Judged, _ tools: inout Tools
  ) throws(ICUError) {
    let bytes = Result { () throws(Problem) in
      try FileBytes(input).all(limit: limits[.file]) { StopRequest.signal == nil }
    }
    switch bytes {
    case .failure(let problem): judged.problems.append(problem)
    case .success(let bytes): try judge(bytes, of: input, &judged, &tools)
    }
  }

  private func judge(
    _ bytes: [UInt8], of input: Input, _ judged: inout Judged, _ tools: inout Tools
  ) throws(ICUError) {
    try recall(.whole(input, bytes), of: input, &judged) { judged throws(ICUError) in
      let desk = desks.place(of: input)
      let contents = desks.all[desk].reader.read(bytes, path: input.shown, id: input.id)
      try judge(contents, input, &judged, &tools)
    }
  }

  private func judge(
    _ contents: FileContents, _ input: Input, line: Int? = nil, _ judged: inout Judged,
    _ tools: inout Tools
  ) throws(ICUError) {
    judged.problems += contents.problems
    for transcript in contents.transcripts {
      let source = ReportWriter.Source(
        path: input.shown, encoding: contents.encoding?.rawValue)
      try judge(transcript, input, line: line, source, &judged, &tools)
    }
  }

  private func judge(
    _ batch: LineBatch, _ judged: inout Judged, _ tools: inout Tools
  ) throws(ICUError) {
    let desk = desks.place(of: batch.input)
    let lines = batch.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (offset, line) in lines.enumerated() where line.contains(where: { $0 > 0x20 }) {
      let number = batch.firstLine + offset
      var contents = desks.all[desk].reader.readLine(
        line, number: number, path: batch.input.shown, id: batch.input.id)
      contents.encoding = .utf8
      try judge(contents, batch.input, line: number, &judged, &tools)
    }
  }

  private func judge(
    _ transcript: Transcript, _ input: Input, line: Int?, _ source: ReportWriter.Source,
    _ judged: inout Judged, _ tools: inout Tools
  ) throws(ICUError) {
    // Asked where it stands: a desk is much to copy for each transcript.
    let place = desks.place(of: input)
    guard
      let report = try desks.all[place].lintUnlessStopped(transcript, of: input, &tools)
    else {
      judged.problems.append(Problem(path: input.shown, line: line, kind: .unfinished))
      return
    }
    guard report.findings.count <= limits[.findings] else {
      let kind = Problem.Kind.tooMany(
        .findings, report.findings.count, limit: limits[.findings])
      judged.problems.append(Problem(path: input.shown, line: line, kind: kind))
      return
    }
    judged.rendered.append(writers[place].map { $0.render(report, from: source) })
    judged.summary.add(report)
    judged.hasAgent = judged.hasAgent || transcript.utterances.contains { $0.role == .agent }
    judged.waivers.add(report)
    let least = threshold ?? desks.all[place].configuration.threshold ?? .error
    judged.isFound = judged.isFound || least.isReached(by: report)
  }
}
