import Dispatch
import Etiquette
import Memory
import Synchronization

/// The shipped lexicon as the cache has it, read by one thread while another finds out what is asked for.
///
/// A short run spends a sixth of its time on its arguments and a quarter on its lexicon: with two processors the
/// one need not wait for the other. Where another lexicon is asked for, this one is dropped.
public final class EarlyLexicon: Sendable {
  /// The one that is being read, for whatever runs in a task.
  @TaskLocal public static var current: EarlyLexicon?

  private let path: String
  private let isRead = DispatchSemaphore(value: 0)
  private let slot = Slot()

  private final class Slot: Sendable {
    let lexicon = Mutex<Lexicon?>(nil)
  }

  /// Begins to read; `nil` where there is no cache.
  public init?(_ cache: LexiconCache? = .standard, limits: Limits = Limits()) {
    guard let cache, let key = cache.key(in: nil, added: [], adding: nil, limits) else {
      return nil
    }
    path = cache.path(key)
    DispatchQueue.global(qos: .userInitiated).async { [slot, isRead] in
      let lexicon = cache.snapshot(key)
      slot.lexicon.withLock { $0 = lexicon }
      isRead.signal()
    }
  }

  /// The lexicon of a snapshot, if it is this one; the first who asks has it, or gives its memory back.
  func lexicon(at path: String) -> Lexicon? {
    isRead.wait()
    defer { isRead.signal() }
    if path == self.path { return slot.lexicon.withLock { $0.take() } }
    let isDropped = slot.lexicon.withLock { $0.take() != nil }
    if isDropped { heap_give_back() }
    return nil
  }
}
