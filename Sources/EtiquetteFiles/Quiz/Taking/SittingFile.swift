import Etiquette
import Foundation

/// Where the answers of trainees are collected, one sheet a line; those who are not done yet have
/// a file of their own beside it.
public struct SittingFile: Sendable {
  private let path: String

  /// The file of a path; it need not be there yet.
  public init(_ path: String) { self.path = path }

  /// The answers of an earlier time, where the trainee has not finished.
  public func answers(_ quiz: String, _ trainee: String) throws(Problem) -> [String: String]? {
    let part = part(quiz, trainee)
    guard FileManager.default.fileExists(atPath: part) else { return nil }
    let bytes = try FileBytes(path: part).all(limit: SittingFile.limit)
    switch AnswerLine.read(bytes[...], number: 1) {
    case .success(let sheet) where sheet.trainee == trainee: return sheet.answers
    case .success, .failure:
      throw Problem(path: part, kind: .otherShape(lookedFor: ["trainee", "answers"], found: []))
    }
  }

  /// The most bytes of an unfinished sheet.
  private static let limit = 16 << 20

  /// Keeps what is answered so far.
  public func keep(_ sitting: QuizSitting) throws {
    let line = try sitting.line() + "\n"
    let path = part(sitting.quiz.id, sitting.trainee)
    try Data(line.utf8).write(to: URL(filePath: path), options: .atomic)
    chmod(path, 0o600)
  }

  /// Adds the finished sheet to those of others.
  public func finish(_ sitting: QuizSitting) throws {
    let line = try sitting.line() + "\n"
    let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Problem(path: path, systemError: errno) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    flock(descriptor, LOCK_EX)
    // A line that somebody left open is closed first.
    let end = try file.seekToEnd()
    var text = line
    if end > 0 {
      try file.seek(toOffset: end - 1)
      if try file.read(upToCount: 1) != Data("\n".utf8) { text = "\n" + line }
    }
    try file.write(contentsOf: Data(text.utf8))
    try file.synchronize()
    let part = part(sitting.quiz.id, sitting.trainee)
    if FileManager.default.fileExists(atPath: part) {
      try FileManager.default.removeItem(atPath: part)
    }
  }

  /// The file of a trainee who is not done; the name is safe, and the trainee's own.
  private func part(_ quiz: String, _ trainee: String) -> String {
    let digest = SHA256.hex(Array("\(quiz)\u{0}\(trainee)".utf8)).prefix(8)
    return "\(path).\(SheetName.safe(trainee))-\(digest).part"
  }
}
