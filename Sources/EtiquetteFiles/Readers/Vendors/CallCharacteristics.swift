/// What Amazon's Call Analytics and Contact Lens hear besides words, `ConversationCharacteristics`:
/// `Interruptions.InterruptionsByInterrupter` and `NonTalkTime.Instances[]`.
///
/// Times are in milliseconds.
enum CallCharacteristics {
  /// The remarks of a call: `[客服打断]`, `[静音 8.5 秒]`; those without times would stand nowhere.
  static func remarks(_ node: JSONNode) throws(Problem) -> [VendorCall.Segment] {
    var remarks: [VendorCall.Segment] = []
    let interrupters = node["Interruptions"]?["InterruptionsByInterrupter"]
    for (role, words) in [("AGENT", "[客服打断]"), ("CUSTOMER", "[客户打断]")] {
      for instance in try interrupters?.objects(role) ?? [] {
        remarks += try remark(instance) { _ in words }
      }
    }
    for instance in try node["NonTalkTime"]?.objects("Instances") ?? [] {
      remarks += try remark(instance) { "[静音 \($0.oneDecimal) 秒]" }
    }
    return remarks
  }

  private static func remark(
    _ instance: JSONNode, _ words: (_ seconds: Double) -> String
  ) throws(Problem) -> [VendorCall.Segment] {
    guard let start = try instance.seconds(.milliseconds, "BeginOffsetMillis"),
      let end = try instance.seconds(.milliseconds, "EndOffsetMillis")
    else { return [] }
    return [
      VendorCall.Segment(
        words: words(max(0, end - start)), start: start, end: end, pointer: instance.pointer)
    ]
  }
}
