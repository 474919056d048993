import Foundation
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
    path: "Lexicon/" + String(cString: shipped_lexicon_name(index)),
    text: String(cString: shipped_lexicon_text(index)))
}

/// The YAML files of a folder, in order of their names; quizzes are left out.
public func lexiconFiles(in folder: String) throws(LexiconProblems) -> [LexiconReader.File] {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  let files = names.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
  guard !files.isEmpty else {
    throw LexiconProblems(all: [LexiconProblem(file: folder, line: 0, column: 0, kind: .noFiles)])
  }
  return try lexiconFiles(files.map { folder + "/" + $0 })
}

/// Lexicon files by path; tells all that cannot be read.
public func lexiconFiles(_ paths: [String]) throws(LexiconProblems) -> [LexiconReader.File] {
  var problems: [LexiconProblem] = []
  let files = paths.compactMap { path -> LexiconReader.File? in
    guard let data = FileManager.default.contents(atPath: path),
      let text = String(validating: data, as: UTF8.self)
    else {
      problems.append(LexiconProblem(file: path, line: 0, column: 0, kind: .unreadable))
      return nil
    }
    return LexiconReader.File(path: path, text: text)
  }
  guard problems.isEmpty else { throw LexiconProblems(all: problems) }
  return files
}
