import Etiquette
import EtiquetteFiles
import Testing

/// Who is who, told from the words alone.
struct SpeakerInferenceTests {
  /// Lines by speaker number; what is expected of the speakers in order, `?` for an open question.
  @Test(arguments: [
    ("0您好，这里是供水热线，请问有什么可以帮您？ 1我家停水了 0请您说一下地址", "agent customer"),
    ("0喂，我想问一下水费怎么这么多 1您的户号是多少？我帮您查一下 0谢谢啊", "customer agent"),
    ("0喂 1喂 0嗯 1嗯", "?"),
    ("0为保证服务质量，本次通话可能会被录音 1您好，请问有什么可以帮您 2我家没水了，你们怎么回事", "system agent customer"),
    ("0您好，很高兴为您服务 1我要报修 0我帮您转接 2您好，维修科，请您说一下地址 1我家在东街", "agent customer agent"),
    ("0您好，请问办理什么业务？请出示您的身份证 0请收好，您慢走", "agent"),
    ("0我家停水了，你们什么时候能修好", "customer"),
    ("0早 1早", "?"),
  ])
  func castsSpeakersWhoAreToldApart(lines: String, expected: String) throws {
    let utterances = lines.split(separator: " ")
    let speakers = utterances.compactMap { $0.first?.wholeNumberValue }
    let cast = try inference.cast(
      utterances.map { Array($0.dropFirst().utf8) }, speakers: speakers)
    let roles = Set(speakers).sorted().compactMap { speaker in
      speakers.firstIndex(of: speaker).map { cast.roles[$0].rawValue }
    }
    #expect((cast.isSettled ? roles.joined(separator: " ") : "?") == expected)
  }

  @Test(arguments: [
    (
      "您好，供水热线，请问有什么可以帮您？/我家没水了/请您说一下地址，我帮您登记/我家在东街三号/已为您登记，师傅会联系您/谢谢啊/不客气，再见",
      "acacaca"
    ),
    ("喂/嗯/好/行", "?"),
  ])
  func castsLinesWithoutSpeakers(lines: String, expected: String) throws {
    let cast = try inference.cast(lines.split(separator: "/").map { Array($0.utf8) })
    let roles = cast.roles.compactMap(\.rawValue.first)
    #expect((cast.isSettled ? String(roles) : "?") == expected)
  }

  @Test func takesOneKnownSpeakerForGranted() throws {
    let words = ["嗯，好的", "好"].map { Array($0.utf8) }
    let cast = try inference.cast(words, speakers: [0, 1], known: [0: .agent])
    #expect(cast.roles == [.agent, .customer])
    #expect(cast.isSettled)
  }

  private var inference: SpeakerInference {
    get throws { SpeakerInference(try LexiconReader().read(shippedLexicon())) }
  }
}
