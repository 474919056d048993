import Foundation

/// Makes two-party calls of about 3 KB from templates, the same for the same seed.
struct TranscriptGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2 &+ 1 }

  private static let openings = [
    "您好，这里是24小时供水服务热线，请问有什么可以帮您？", "您好，城东供水营业厅，请问办理什么业务？", "喂，哪位？",
  ]
  private static let agent = [
    "您的户号是#，本月用水#吨，水费#元。", "请您提供一下户号，我帮您查询。", "好的，已经为您登记，工单号#。",
    "因管网检修，预计今晚#点恢复供水，给您带来不便请谅解。", "过户需要带房产证和身份证到营业厅办理。",
    "阶梯水价第二档从每年#吨起算。", "维修人员会在#点前跟您联系，请保持电话畅通。", "请稍等，我帮您核实一下。",
    "水表读数我们安排人员复核。", "收您#元，找您#元，请收好。",
  ]
  private static let customer = [
    "我家从#点就停水了。", "我的户号是#，你查一下。", "这个月水费怎么#块？", "水压特别小，#楼上不去。",
    "什么时候能修好啊？", "我想办过户，要带什么材料？", "楼下管子漏水了。", "好的，谢谢啊。", "嗯，对。", "那我再等等吧。",
  ]
  private static let forbidden = [
    "不知道", "不归我管", "不行", "讨厌", "真笨", "我没时间", "你问我，我问谁", "没看到我在忙吗", "我就这态度",
    "有意见找领导去", "墙上贴着呢，自己看", "谁说的你找谁", "急什么，还没上班呢", "马上下班了，快点",
  ]
  private static let closings = ["好的，感谢您的来电，再见。", "嗯，拜拜。", "那就这样吧。"]

  func write(_ count: Int, folder: URL, stream: URL, phrases: URL) throws {
    var generator = self
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var lines = ""
    for number in 0..<count {
      let call = generator.call()
      let name = String(format: "%05d.txt", number)
      let text = call.map { "[\(TranscriptGenerator.clock($0.start))] \($0.label)：\($0.text)\n" }
      try Data(text.joined().utf8).write(to: folder.appending(path: name))
      let utterances = call.map {
        #"{"role":"\#($0.role)","text":"\#($0.text)","start":\#($0.start)}"#
      }
      lines += #"{"id":"call-\#(number)","channel":"hotline","utterances":["#
      lines += utterances.joined(separator: ",") + "]}\n"
    }
    try Data(lines.utf8).write(to: stream)
    let pieces = (TranscriptGenerator.agent + TranscriptGenerator.customer)
      .flatMap { $0.split { "，。？#".contains($0) }.map(String.init) }
    let words = TranscriptGenerator.forbidden + pieces.filter { $0.count > 2 }
    try Data((words.joined(separator: "\n") + "\n").utf8).write(to: phrases)
  }

  private struct Utterance {
    var role: String
    var text: String
    var start: Double
    var label: String { role == "agent" ? "客服" : "客户" }
  }

  private mutating func call() -> [Utterance] {
    let target = 2000 + Int(next() % 2000)
    var said = [Utterance(role: "agent", text: pick(TranscriptGenerator.openings), start: 0)]
    var bytes = 0
    var time = 3.0
    while bytes < target {
      let isAgent = said.count.isMultiple(of: 2)
      var text = fill(pick(isAgent ? TranscriptGenerator.agent : TranscriptGenerator.customer))
      if isAgent, next() % 200 == 0 { text = pick(TranscriptGenerator.forbidden) + "。" }
      said.append(Utterance(role: isAgent ? "agent" : "customer", text: text, start: time))
      bytes += text.utf8.count + 26
      time += Double(3 + next() % 6)
    }
    said.append(Utterance(role: "agent", text: pick(TranscriptGenerator.closings), start: time))
    return said
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts[Int(next() % UInt64(texts.count))]
  }

  private mutating func fill(_ text: String) -> String {
    text.split(separator: "#", omittingEmptySubsequences: false)
      .joined(separator: "\(1 + next() % 200)")
  }

  private static func clock(_ seconds: Double) -> String {
    String(format: "%02d:%02d", Int(seconds) / 60, Int(seconds) % 60)
  }

  /// SplitMix64 (Steele, Lea and Flood 2014).
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
