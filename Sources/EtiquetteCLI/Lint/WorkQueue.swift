import Etiquette
import EtiquetteFiles

/// Cuts the inputs into pieces of work, in order, reading ahead no more than it must.
struct WorkQueue {
  private var inputs: ArraySlice<Result<Input, Problem>>
  private var stream: LineStream?

  /// Files that one task takes at once.
  private static let files = 16

  init(_ inputs: [Result<Input, Problem>]) { self.inputs = inputs[...] }

  /// The next piece, or `nil` when all is handed out or nobody wants more.
  mutating func next() -> Work? {
    if StopRequest.signal != nil { return nil }
    if let work = streamed() { return work }
    guard let first = inputs.popFirst() else { return nil }
    switch first {
    case .failure(let problem): return .problem(problem)
    case .success(let input) where input.isStream:
      do {
        stream = try LineStream(input)
        return next()
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
    while batch.count < WorkQueue.files, case .success(let input)? = inputs.first, !input.isStream {
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
