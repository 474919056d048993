import Foundation
import HanText
import ShippedLexicon

/// The files of the lexicon that the program carries.
public func shippedLexicon() -> [LexiconReader.File] {
  shippedFiles.filter { !$0.path.hasPrefix(quizFolder) }
}

/// The quizzes that the program carries.
public func shippedQuizzes() -> [LexiconReader.File] {
  shippedFiles.filter { $0.path.hasPrefix(quizFolder) }
}

/// A shipped quiz's name: its file's, without folder and extension.
public func quizName(_ file: LexiconReader.File) -> String {
  String(file.path.dropFirst(quizFolder.count).prefix { $0 != "." })
}

private let quizFolder = "Lexicon/quizzes/"

private let shippedFiles = (0..<shipped_lexicon_count()).map { index in
  LexiconReader.File(
    shipped: shippedPath(index), text: String(cString: shipped_lexicon_text(index)))
}

/// The paths of the files of the lexicon that the program carries.
var shippedLexiconPaths: [String] {
  (0..<shipped_lexicon_count()).map(shippedPath).filter { !$0.hasPrefix(quizFolder) }
}

private func shippedPath(_ index: Int32) -> String {
  "Lexicon/" + String(cString: shipped_lexicon_name(index))
}

/// The YAML files of a folder, in order of their names; quizzes are left out.
public func lexiconFiles(in folder: String) throws(LexiconProblems) -> [LexiconReader.File] {
  let paths = lexiconPaths(in: folder)
  guard !paths.isEmpty else {
    throw LexiconProblems(all: [LexiconProblem(file: folder, line: 0, column: 0, kind: .noFiles)])
  }
  return try lexiconFiles(paths)
}

/// The paths of the YAML files of a folder, in order of their names.
public func lexiconPaths(in folder: String) -> [String] {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  return names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted().map {
    folder + "/" + $0
  }
}

/// Lexicon files by path; tells all that cannot be read.
public func lexiconFiles(_ paths: [String]) throws(LexiconProblems) -> [LexiconReader.File] {
  var problems: [LexiconProblem] = []
  let files = paths.compactMap { path -> LexiconReader.File? in
    do throws(LexiconProblem) {
      return try LexiconReader.File(at: path)
    } catch {
      problems.append(error)
      return nil
    }
  }
  guard problems.isEmpty else { throw LexiconProblems(all: problems) }
  return files
}

extension LexiconReader.File {
  /// A file in any encoding that transcripts may be in: editors on Windows still write GBK.
  fileprivate init(at path: String) throws(LexiconProblem) {
    guard let bytes = try? FileBytes(path: path).all() else {
      throw LexiconProblem(file: path, line: 0, column: 0, kind: .unreadable)
    }
    if let text = String(validating: bytes, as: UTF8.self) {
      self.init(path: path, text: text)
      return
    }
    do throws(DecodingFailure) {
      self.init(path: path, text: String(decoding: try decode(bytes).bytes, as: UTF8.self))
    } catch {
      let problem = Problem(path: path, error)
      throw LexiconProblem(
        file: path, line: problem.line ?? 0, column: 1, kind: .file(problem.kind))
    }
  }
}
