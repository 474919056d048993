internal import CICU

/// The cells that a text takes on a terminal: two for ideographs, none for invisible characters.
public func displayWidth(_ text: some StringProtocol) -> Int {
  text.unicodeScalars.reduce(0) { $0 + Int(cicu_cells($1.value)) }
}
