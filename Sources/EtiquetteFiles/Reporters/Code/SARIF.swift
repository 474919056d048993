import Foundation

/// The objects of SARIF 2.1.0 that a report uses, named as the standard names them.
enum SARIF {
  struct Text: Encodable { var text: String }

  struct Driver: Encodable {
    var name = "etiquette"
    var version: String
    var rules: [Rule]
  }

  struct Rule: Encodable {
    var id: String
    var name: String
    var shortDescription: Text
    var fullDescription: Text
    var help: Text
    var defaultConfiguration: Configuration
  }

  struct Configuration: Encodable { var level: String }

  struct Result: Encodable {
    var ruleId: String
    var ruleIndex: Int
    var kind: String
    var level: String
    var message: Text
    var locations: [Location]
    var partialFingerprints: [String: String]
    var properties: Facts
  }

  /// What a finding has besides what the standard knows.
  struct Facts: Encodable {
    var transcript: String
    var turn: Int
    var utterance: Int
    var deduction: Double?
    var score: Double?
  }

  /// What a run has besides what the standard knows: the version of ICU, and whether personal
  /// details are masked.
  struct RunFacts: Encodable {
    var icu: String?
    var redacted: Bool?
  }

  struct Location: Encodable {
    var physicalLocation: Physical
    var logicalLocations: [Logical]?
  }

  struct Logical: Encodable {
    var fullyQualifiedName: String
    var kind: String
  }

  struct Physical: Encodable {
    var artifactLocation: Artifact
    var region: Region?
  }

  struct Artifact: Encodable {
    var uri: String

    /// A path as a relative reference, or a file's address where it is absolute.
    init(path: String?) {
      let path = path ?? Input.standardInput
      let escaped = path.addingPercentEncoding(withAllowedCharacters: Self.allowed) ?? path
      uri = path.hasPrefix("/") ? "file://" + escaped : escaped
    }

    private static let allowed = CharacterSet.urlPathAllowed.subtracting(
      CharacterSet(charactersIn: ":"))
  }

  struct Region: Encodable {
    var startLine: Int
    var startColumn: Int?
    var endLine: Int?
    var endColumn: Int?
    var snippet: Text?
  }

  struct Notification: Encodable {
    var level: String
    var message: Text
    var locations: [Location]
  }

  struct Invocation: Encodable {
    var executionSuccessful: Bool
    var toolExecutionNotifications: [Notification]
  }
}
