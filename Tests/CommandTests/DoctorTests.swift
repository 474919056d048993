import Testing

/// `etiquette doctor`: what is read from an input, and what cannot be judged.
struct DoctorTests {
  @Test func tellsWhatIsReadAndWhatIsNot() throws {
    let scratch = try Scratch()
    let calls = [
      #"{"id":"x","utterances":[{"role":"A","text":"您好，供水热线，请问有什么可以帮您？"},{"role":"B","text":"我家没水了"}]}"#,
      #"{"id":"y","utterances":[{"role":"A","text":"喂"},{"role":"B","text":"喂"}]}"#,
    ]
    let path = try scratch.write("calls.jsonl", calls.joined(separator: "\n").utf8)
    let timed = "Fixtures/transcripts/hotline/interruptions-graded-timed.txt"
    let run = try Binary.run(["doctor", timed, path, "Fixtures/broken/empty.txt", "/missing"])
    #expect(run.status == 2)
    for line in [
      "  格式：plain-text · 编码 utf-8 · 会话 1 个", "    时间：0.0–68.0 秒，重叠 4 处",
      "    已写明：工号 1019", "    说话人：客服 8 句 · 客户 8 句 · 按记录所写",
      "    说话人：客服 1 句 · 客户 1 句 · 按用语推测，把握 99%；可用 --roles 指明",
      "  x · 热线（按用语推测；可用 --channel 写明）", "  问题：是空的；请检查导出是否完整",
      "  问题：没有这个文件或文件夹；请检查路径",
    ] { #expect(run.output.split(separator: "\n").contains { $0 == line }, "\(line)") }
    #expect(run.output.contains("问题：2: /utterances/0/role：分不清谁是工作人员"))

    let told = try Binary.run(["doctor", "--language", "en", "--roles", "A=agent,B=customer", path])
    #expect(told.status == 0)
    #expect(told.output.contains("speakers: agent 1 · customer 1 · as the record names them"))
  }
}
