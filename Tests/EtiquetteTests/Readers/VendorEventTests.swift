import Etiquette
import EtiquetteFiles
import Testing

extension Readers {
  @Suite("What speech services tell besides words") struct VendorEvents {
    @Test("Interruptions and silence become remarks in their places")
    func remarks() throws {
      let text = """
        {"Participants":[{"ParticipantId":"A","ParticipantRole":"AGENT"},
          {"ParticipantId":"C","ParticipantRole":"CUSTOMER"}],
         "Transcript":[
          {"ParticipantId":"C","Content":"我家","BeginOffsetMillis":0,"EndOffsetMillis":2000},
          {"ParticipantId":"A","Content":"您好","BeginOffsetMillis":1200,"EndOffsetMillis":3000},
          {"ParticipantId":"A","Content":"请讲","BeginOffsetMillis":11500,"EndOffsetMillis":12000}],
         "ConversationCharacteristics":{
          "Interruptions":{"InterruptionsByInterrupter":{"AGENT":[
            {"BeginOffsetMillis":1200,"EndOffsetMillis":2000,"DurationMillis":800}]}},
          "NonTalkTime":{"TotalTimeMillis":8500,"Instances":[
            {"BeginOffsetMillis":3000,"EndOffsetMillis":11500,"DurationMillis":8500},
            {"BeginOffsetMillis":-1}]}}}
        """
      let contents = TranscriptReader().read(Array(text.utf8), path: "a.json", id: "a")
      let transcript = try #require(contents.transcripts.first, "\(contents.problems)")
      #expect(
        transcript.utterances.map { transcript.string($0.text) }
          == ["我家", "[客服打断]", "您好", "[静音 8.5 秒]", "请讲"])
      #expect(
        transcript.utterances.map(\.role) == [.customer, .system, .agent, .system, .agent])
      #expect(transcript.utterances.map(\.start) == [0, 1.2, 1.2, 3, 11.5])
    }
  }
}
