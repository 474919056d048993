import Etiquette
import EtiquetteFiles
import Foundation
import Testing

@Suite("Quizzes made from the examples of the rules")
struct QuizNewTests {
  private static func made(_ options: [String]) throws -> Binary.Run {
    try Binary.run(["quiz", "new", "--from-lexicon"] + options)
  }

  @Test("The same seed makes the same quiz, which holds up; another makes another")
  func seeds() throws {
    let folder = try Scratch()
    let runs = try ["7", "7", "8"].map { try QuizNewTests.made(["--count", "6", "--seed", $0]) }
    #expect(runs.allSatisfy { $0.status == 0 && $0.complaints == "" })
    #expect(runs[0].output == runs[1].output && runs[0].output != runs[2].output)
    let path = try folder.write("quiz.yaml", runs[0].output.utf8)
    let check = try Binary.run(["quiz", "check", path])
    #expect(check.status == 0 && check.output == "题 6 道；问题 0 处\n", "\(check.output)")
    let quiz = try QuizReader().read(path)
    for question in quiz.questions {
      #expect(question.options.count == 4 && Set(question.options).count == 4)
      #expect(question.clause.hasPrefix("第十八条") && !question.feedback.isEmpty)
      #expect(!question.prompt.contains("⟦") && !question.options.joined().contains("⟦"))
    }
    #expect(Set(quiz.questions.map(\.clause)).count == 6)
  }

  @Test("Options are whole sentences, alike at first sight; only one is right")
  func options() throws {
    let folder = try Scratch()
    var (longest, shortest, familiar, count) = (0, 0, 0, 0)
    for seed in ["3", "4"] {
      let run = try QuizNewTests.made(["--count", "60", "--seed", seed])
      let quiz = try QuizReader().read(try folder.write("\(seed).yaml", run.output.utf8))
      for question in quiz.questions {
        let place = try #require(["A", "B", "C", "D"].firstIndex(of: question.answer.joined()))
        let right = question.options[place]
        let others = question.options.filter { $0 != right }
        count += 1
        longest += others.allSatisfy { $0.count < right.count } ? 1 : 0
        shortest += others.allSatisfy { $0.count > right.count } ? 1 : 0
        familiar += others.contains(right.replacing("您", with: "你")) ? 1 : 0
        for option in question.options {
          #expect((4...32).contains(option.count), "\(option)")
          #expect(
            !option.contains("…") && !option.hasSuffix("。") && !option.contains("“"), "\(option)")
        }
        if question.prompt.hasPrefix("下面") {
          #expect(others.allSatisfy { !$0.contains("你") }, "\(others)")
        }
      }
    }
    #expect(count == 120)
    #expect(longest * 2 < count && shortest * 2 < count, "\(longest) \(shortest)")
    #expect(familiar > 0 && familiar * 2 < count, "\(familiar)")
  }

  @Test(
    "What cannot be made is told",
    arguments: [
      (["quiz", "new"], "--from-lexicon"),
      (["quiz", "new", "--from-lexicon", "--count", "0"], "1–1000"),
      (["quiz", "new", "--from-lexicon", "--seed", "-1"], "seed"),
    ])
  func refused(arguments: [String], words: String) throws {
    let run = try Binary.run(arguments)
    #expect(run.status == 2 && run.complaints.contains(words), "\(run.complaints)")
  }
}
