/// A file that holds no transcript as it is, but could be made one.
public enum ForeignFile: String, Sendable, CaseIterable, Codable {
  /// Sound, with pictures or without.
  case recording
  /// A document of a word processor.
  case document
  /// A workbook of a spreadsheet program.
  case workbook
  /// Slides.
  case slides
  /// A printed page.
  case pdf

  /// What the contents show; the extension where they leave it open.
  init?(_ bytes: [UInt8], path: String?) {
    var named: ForeignFile? { path.flatMap { ForeignFile(name: $0) } }
    if ForeignFile.sounds.contains(where: bytes.starts) || ForeignFile.isFilm(bytes) {
      self = .recording
    } else if bytes.starts(with: "%PDF-".utf8) {
      self = .pdf
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = named ?? .document
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), let named {
      self = named
    } else {
      return nil
    }
  }

  /// What a file's name promises.
  init?(name: String) {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    let suffix = name[name.index(after: dot)...].lowercased()
    guard let kind = ForeignFile.allCases.first(where: { $0.extensions.contains(suffix) }) else {
      return nil
    }
    self = kind
  }

  private var extensions: Set<String> {
    switch self {
    case .recording:
      [
        "wav", "mp3", "m4a", "aac", "amr", "ogg", "opus", "flac", "wma", "v3", "vox", "pcm", "mp4",
        "3gp", "avi", "mov", "mkv", "webm",
      ]
    case .document: ["docx", "doc", "wps", "odt", "rtf"]
    case .workbook: ["xlsx", "xls", "xlsm", "xlsb", "et", "ods"]
    case .slides: ["pptx", "ppt", "dps", "odp"]
    case .pdf: ["pdf"]
    }
  }

  private static let sounds: [[UInt8]] =
    ["ID3", "OggS", "fLaC", "#!AMR", ".snd", "RIFF"].map { Array($0.utf8) }
    + [[0xFF, 0xFB], [0xFF, 0xF3], [0xFF, 0xF2], [0x30, 0x26, 0xB2, 0x75]]

  /// MPEG-4 and its kin name themselves behind their length.
  private static func isFilm(_ bytes: [UInt8]) -> Bool {
    bytes.dropFirst(4).starts(with: "ftyp".utf8)
  }
}
