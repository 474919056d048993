/// One transcript for a page, its findings still apart, so that only some of them can be listed.
struct PageDraft: Sendable, Codable {
  /// The transcript without its findings.
  private let entry: PageEntry
  /// The findings that are wanted, each as a JSON array, in the order of the conversation.
  let findings: [String]
  /// How many others there are.
  let hidden: Int

  /// A transcript whose conversation is a JSON object that is still open.
  init(_ entry: PageEntry, findings: [String], hidden: Int) {
    self.entry = entry
    self.findings = findings
    self.hidden = hidden
  }

  /// The transcript with the first so many of its findings.
  func entry(findings count: Int) -> PageEntry {
    var whole = entry
    whole.detail += ",\"findings\":[" + findings.prefix(count).joined(separator: ",") + "]}"
    return whole
  }
}
