import Foundation

/// A walk through folders.
struct InputSearch {
  private static let extensions = [
    "txt", "text", "log", "json", "jsonl", "ndjson", "srt", "vtt", "csv", "tsv", "textgrid", "eaf",
  ]

  private let selection: PathSelection
  /// The files that are written over.
  private let outputs: Set<FileIdentity>
  /// The files behind standard output and error.
  private let streams: Set<FileIdentity>
  private var folders: Set<FileIdentity> = []
  /// The files that are inputs already, by their whole paths.
  private var files: Set<FileLocation> = []
  private let working = FileManager.default.currentDirectoryPath
  private var repeats = 0
  /// Whether the selection leaves anything of the folder out.
  private var isNarrowed = false
  /// What the folder has instead of transcripts.
  private var foreign: [ForeignFile: Int] = [:]
  /// What folders have beside transcripts.
  private(set) var others: [ForeignFile: Int] = [:]
  /// What the names of the latest input's folders say; the next input mostly lies beside it.
  private var latest: FolderNames?
  /// The first transcript that an output would take the place of.
  private(set) var endangered: String?

  init(selection: PathSelection, outputs: [String]) {
    self.selection = selection
    self.outputs = Set(outputs.compactMap { try? FileIdentity.look(at: FileLocation($0)).get() })
    streams = Set([STDOUT_FILENO, STDERR_FILENO].compactMap(FileIdentity.init(open:)))
  }

  private struct Found {
    var location: FileLocation
    var result: Result<Input, Problem>
  }

  mutating func inputs(at location: FileLocation) -> [Result<Input, Problem>] {
    guard location.text != "-" else {
      if let file = FileIdentity(open: STDIN_FILENO), file.isRegular, outputs.contains(file) {
        endangered = endangered ?? location.text
      }
      return taken(location)
    }
    switch FileIdentity.look(at: location) {
    case .failure(let problem): return [.failure(problem)]
    case .success(let identity) where !identity.isFolder:
      let isWritten = outputs.contains(identity) || streams.contains(identity)
      if isWritten, identity.isRegular { endangered = endangered ?? location.text }
      return taken(location)
    case .success(let identity):
      guard folders.insert(identity).inserted else { return [] }
      let before = repeats
      isNarrowed = false
      foreign = [:]
      let found = walk(location)
      guard found.isEmpty && repeats == before else {
        others.merge(foreign, uniquingKeysWith: +)
        return found
      }
      return [.failure(Problem(path: location.text, kind: nothing))]
    }
  }

  /// Why a folder gives nothing.
  private var nothing: Problem.Kind {
    if isNarrowed { return .noneSelected }
    let most = ForeignFile.allCases.max { foreign[$0, default: 0] < foreign[$1, default: 0] }
    guard let most, let count = foreign[most] else { return .noTranscripts }
    return .onlyForeign(most, count)
  }

  /// A file as an input, unless it is one already, written otherwise; what links lead to is its own.
  private mutating func taken(_ location: FileLocation) -> [Result<Input, Problem>] {
    guard files.insert(location.whole(from: working)).inserted else {
      repeats += 1
      return []
    }
    return [.success(Input(location, in: folderNames(of: location.text)))]
  }

  private mutating func folderNames(of path: String) -> FolderNames {
    if let latest, latest.areThose(of: path) { return latest }
    let names = FolderNames(of: path)
    latest = names
    return names
  }

  /// Everything below a folder, sorted by path.
  private mutating func walk(_ root: FileLocation) -> [Result<Input, Problem>] {
    var found: [Found] = []
    var open: [Place] = [Place(location: root, below: [])]
    while let folder = open.popLast() {
      do throws(Problem) {
        let names = try FolderListing(folder.location).names
        let stems = Set(names.map(\.text).filter(InputSearch.isTranscript).map(InputSearch.stem))
        for entry in names.sorted(by: FileLocation.precedes) where !entry.text.hasPrefix(".") {
          let name = entry.text
          // A recording beside its transcript is nothing that was left out.
          let isOwned = stems.contains(InputSearch.stem(of: name)) || name.hasPrefix("~$")
          found += visit(folder.entry(entry), name: name, isOwned: isOwned, open: &open)
        }
      } catch {
        found.append(Found(location: folder.location, result: .failure(error)))
      }
    }
    return found.sorted { FileLocation.precedes($0.location, $1.location) }.map(\.result)
  }

  /// Takes a transcript, or notes a folder to be opened; a file that belongs to another is not told.
  private mutating func visit(
    _ place: Place, name: String, isOwned: Bool, open: inout [Place]
  ) -> [Found] {
    let location = place.location
    let status = FileIdentity.look(at: location)
    if case .success(let identity) = status, identity.isFolder {
      guard !selection.isClosed(place.below) else {
        isNarrowed = true
        return []
      }
      if folders.insert(identity).inserted { open.append(place) } else { repeats += 1 }
      return []
    }
    if case .success(let identity) = status, streams.contains(identity) { return [] }
    switch selection.choice(place.below, isTranscript: InputSearch.isTranscript(name)) {
    case .foreign:
      if !isOwned, let kind = ForeignFile(name: name) { foreign[kind, default: 0] += 1 }
      return []
    case .unwanted:
      isNarrowed = true
      return []
    case .taken: break
    }
    switch status {
    case .failure(let problem): return [Found(location: location, result: .failure(problem))]
    case .success(let identity) where !identity.isRegular:
      let problem = Problem(path: location.text, kind: .notAFile)
      return [Found(location: location, result: .failure(problem))]
    case .success(let identity) where outputs.contains(identity):
      if !WrittenReport.stands(at: location) { endangered = endangered ?? location.text }
      return []
    case .success: break
    }
    return taken(location).map { Found(location: location, result: $0) }
  }

  /// A file's name without its extension.
  private static func stem(of name: String) -> Substring {
    name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
  }

  private static func isTranscript(_ name: String) -> Bool {
    guard let dot = name.lastIndex(of: ".") else { return false }
    return extensions.contains(name[name.index(after: dot)...].lowercased())
  }
}

/// A file or folder below a folder that was given.
private struct Place {
  var location: FileLocation
  /// The names that lead there from the folder given.
  var below: [Substring]

  func entry(_ name: FileLocation) -> Place {
    Place(location: location.entry(name), below: below + [name.text[...]])
  }
}
