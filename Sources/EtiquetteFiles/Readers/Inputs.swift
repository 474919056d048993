/// The files to read under these paths, in the order given; inside a folder by the bytes of
/// their paths.
///
/// A file that is named is always taken. A folder gives the files with a transcript's extension
/// below it, hidden ones left out; it is a problem if there are none. A folder reached twice,
/// through a link or because it was named twice, counts once. `selection` says which files of
/// folders are wanted.
public func inputs(
  under paths: [String], selection: PathSelection = PathSelection()
) -> [Result<Input, Problem>] {
  FoundInputs(under: paths.map { FileLocation($0) }, selection: selection).inputs
}

/// The files to read under some paths, and what else their folders hold.
public struct FoundInputs: Sendable {
  /// The files to read, or why there are none.
  public let inputs: [Result<Input, Problem>]
  /// How many files beside transcripts are none, but could be made some.
  public let others: [ForeignFile: Int]
  /// An input in whose place an output would come; `nil` where there is none.
  public let endangered: String?

  /// Searches some paths, in the order given.
  ///
  /// What a folder holds of the files behind standard output and error, and of reports that stand
  /// where `outputs` will, is what a run writes and not what it reads.
  public init(
    under paths: [FileLocation], selection: PathSelection = PathSelection(),
    outputs: [String] = []
  ) {
    var search = InputSearch(selection: selection, outputs: outputs)
    inputs = paths.flatMap { search.inputs(at: $0) }
    others = search.others
    endangered = search.endangered
  }
}

/// The inputs with what their names tell by a pattern; those that do not fit are read as they are,
/// and told.
public func inputs(
  _ inputs: [Result<Input, Problem>], named pattern: NamePattern
) -> [Result<Input, Problem>] {
  inputs.flatMap { result -> [Result<Input, Problem>] in
    guard case .success(var input) = result else { return [result] }
    if input.read(pattern) { return [.success(input)] }
    let problem = Problem(path: input.path, kind: .otherName(pattern: pattern.text))
    return [.failure(problem), .success(input)]
  }
}
