import HanText

/// How much one input may ask of the program; no honest call comes near the defaults.
public struct Limits: Sendable, Equatable {
  /// What is limited.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// Bytes of a file that is read as a whole.
    case file
    /// Bytes of a line of plain text or JSONL.
    case line
    /// Utterances of a transcript.
    case utterances
    /// Findings in a transcript.
    case findings
    /// Objects and lists inside one another in a record of JSON.
    case nesting
    /// Wordings that a pattern of the lexicon stands for.
    case wordings

    /// What no setting can raise the limit above.
    package var ceiling: Int {
      switch self {
      case .nesting: 500
      case .file, .line, .utterances, .findings, .wordings: Int.max
      }
    }
  }

  private var values: [Kind: Int] = [
    .file: 512 << 20, .line: 16 << 20, .utterances: 200_000, .findings: 10_000, .nesting: 100,
    .wordings: Pattern.limit,
  ]

  /// The defaults, with some of them set otherwise.
  public init(_ settings: [Setting] = []) {
    for setting in settings { values[setting.kind] = setting.value }
  }

  /// A limit.
  public subscript(kind: Kind) -> Int { min(values[kind] ?? Int.max, kind.ceiling) }

  /// A limit that a user sets: `line=32M`, `utterances=500000`.
  public struct Setting: Sendable, Equatable, Codable {
    /// What is limited.
    public var kind: Kind
    /// To how many bytes or pieces.
    public var value: Int

    /// A limit of so many.
    public init(_ kind: Kind, _ value: Int) {
      self.kind = kind
      self.value = value
    }

    /// Reads a limit, in pieces or with a binary K, M or G; `nil` for what is none.
    public init?(_ text: String) {
      let sides = text.split(separator: "=", omittingEmptySubsequences: false)
      guard sides.count == 2, let kind = Kind(rawValue: String(sides[0])) else { return nil }
      let units: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
      let unit = sides[1].last.flatMap { units[Character($0.uppercased())] }
      guard let number = Int(unit == nil ? sides[1] : sides[1].dropLast()), number > 0 else {
        return nil
      }
      let (value, isTooMuch) = number.multipliedReportingOverflow(by: unit ?? 1)
      self.init(kind, isTooMuch ? Int.max : value)
    }
  }
}
