import Etiquette
import HanText
import Synchronization

/// What a worker has at hand while it judges one piece of the input.
struct Tools {
  let boundaries: WordBoundaries
  /// What has been heard in the pieces before.
  var memory: TurnMemory
}

/// The memories of all workers, each lent to one piece after the other: as many as are judged at once.
final class Memories: Sendable {
  private let idle = Mutex<[TurnMemory]>([])

  /// Works with tools of which nobody else has the memory.
  func work(
    _ work: (inout Tools) throws(ICUError) -> Judged
  ) throws(ICUError) -> Judged {
    var tools = Tools(
      boundaries: try WordBoundaries(), memory: idle.withLock { $0.popLast() } ?? TurnMemory())
    let judged = try work(&tools)
    let memory = tools.memory
    idle.withLock { $0.append(memory) }
    return judged
  }
}
