import Etiquette
import EtiquetteFiles

/// Cuts the inputs into pieces of work, in order, reading ahead no more than it must.
struct WorkQueue {
  private var inputs: ArraySlice<Result<Input, Problem>>
  private var stream: LineStream?
  private let journal: Journal?
  private let limits: Limits
  /// Files that one task takes at once.
  private let files: Int

  /// What an earlier run has judged is taken from its journal.
  init(
    _ inputs: [Result<Input, Problem>], journal: Journal? = nil, limits: Limits = Limits()
  ) {
    self.inputs = inputs[...]
    self.journal = journal
    self.limits = limits
    files = journal == nil ? 16 : 1
  }

  /// The one piece that there is, where that is plain before anything is read; it is handed out.
  mutating func only() -> Work? {
    guard stream == nil, inputs.count == 1, case .success(let input)? = inputs.first,
      !input.isStream
    else { return nil }
    return next()
  }

  /// The next piece, or `nil` when all is handed out or nobody wants more.
  mutating func next() -> Work? {
    guard StopRequest.signal == nil, let work = cut() else { return nil }
    guard let journal, let key = WorkKey(work), let piece = journal.piece(key) else {
      return work
    }
    return .kept(piece, work)
  }

  private mutating func cut() -> Work? {
    if let work = streamed() { return work }
    guard let first = inputs.popFirst() else { return nil }
    switch first {
    case .failure(let problem): return .problem(problem)
    case .success(let input) where input.isStream:
      do {
        stream = try LineStream(input, limits: limits)
        return cut()
      } catch {
        return .problem(error)
      }
    case .success(let input): return .files(batch(from: input))
    }
  }

  private mutating func streamed() -> Work? {
    guard stream != nil else { return nil }
    do {
      let work = try stream?.next()
      if work == nil { stream = nil }
      return work
    } catch {
      stream = nil
      return .problem(error)
    }
  }

  private mutating func batch(from first: Input) -> [Input] {
    var batch = [first]
    while batch.count < files, case .success(let input)? = inputs.first, !input.isStream {
      batch.append(input)
      inputs.removeFirst()
    }
    return batch
  }
}

extension Input {
  /// Whether the input may be long and come line by line.
  fileprivate var isStream: Bool {
    path == "-" || [".jsonl", ".ndjson"].contains { path.lowercased().hasSuffix($0) }
  }
}
