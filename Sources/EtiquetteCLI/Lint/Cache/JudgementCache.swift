import Etiquette
import EtiquetteFiles
import Foundation
import Synchronization

/// Judgements that are kept for later runs.
///
/// Each is known by a digest of everything that it depends on, so that what has changed is simply
/// not found. A file that is damaged, half-written or of another form is as good as none.
final class JudgementCache: Sendable {
  private let folder: CacheFolder
  private let basis: String
  private let isChanged = Atomic(false)
  /// The first reason why something could not be kept.
  private let failure = Mutex<CommandMessage?>(nil)

  init(_ folder: CacheFolder, basis: String) {
    self.folder = folder
    self.basis = basis
  }

  /// What a judgement of a piece of an input depends on.
  private struct Key: Encodable {
    var basis: String
    var desk: Int
    var input: Input
    var work: WorkKey
  }

  /// The key of a piece of an input at a desk; `nil` for what is known by no contents.
  func key(_ work: Work, of input: Input, desk: Int) -> String? {
    WorkKey(work).flatMap {
      try? Digest.hex(Key(basis: basis, desk: desk, input: input, work: $0))
    }
  }

  /// The judgement that was kept.
  func recall(_ key: String) -> Judged? {
    let path = path(key)
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      let bytes = try? FileBytes(path: path).all(),
      let judged = CacheEntry.judged(bytes, key: key)
    else { return nil }
    // What is used stays; a day more or less does not matter.
    if status.st_mtim.tv_sec < time(nil) - JudgementCache.day { utimes(path, nil) }
    return judged
  }

  /// Keeps a judgement; that it could not be kept is told at the end.
  func keep(_ key: String, _ judged: Judged) {
    do {
      mkdir(folder.part(key.prefix(2)), 0o700)
      var output = try Output(path(key), isDurable: false)
      try output.write(try CacheEntry.text(of: judged, key: key))
      try output.finish()
      isChanged.store(true, ordering: .relaxed)
    } catch Failure.message(let message) {
      failure.withLock { $0 = $0 ?? message }
    } catch {
      // A judgement that has no JSON is judged again.
    }
  }

  private func path(_ key: String) -> String {
    "\(folder.part(key.prefix(2)))/\(key.dropFirst(2))"
  }

  // MARK: Keeping it small

  private static let day = 86_400
  /// What nobody has used for so long goes.
  private static let age = 30 * day
  /// Bytes that are kept; the oldest go first.
  private static let room = 1 << 30

  private struct Kept {
    var path: String
    var size: Int
    var used: Int
  }

  /// Ends a run: removes what is old or too much, and tells what could not be kept.
  func close(_ language: Language) {
    if let message = failure.withLock({ $0 }) { complain(message.text(language)) }
    guard isChanged.load(ordering: .relaxed) else { return }
    var size = 0
    let oldest = time(nil) - JudgementCache.age
    for file in folder.parts.flatMap(files).sorted(by: { $0.used > $1.used }) {
      size += file.size
      if file.used < oldest || size > JudgementCache.room { unlink(file.path) }
    }
  }

  private func files(_ part: String) -> [Kept] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: part)) ?? []
    return names.compactMap { name in
      var status = stat()
      let path = "\(part)/\(name)"
      guard lstat(path, &status) == 0 else { return nil }
      return Kept(path: path, size: Int(status.st_size), used: status.st_mtim.tv_sec)
    }
  }
}
