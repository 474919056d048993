/// The JSON of one speech service or quality-check system.
///
/// A new one is a file of its own, a case of ``TranscriptFormat`` and a line in ``VendorReader``.
protocol VendorForm: Sendable {
  /// The keys by which it is known, as a message shows them.
  static var signature: String { get }

  /// The value of each call in an answer; `nil` where the answer is of another form.
  static func calls(in root: JSONNode) -> [JSONNode]?

  /// A call from its value.
  static func call(_ node: JSONNode) throws(Problem) -> VendorCall
}
