/// Bytes of a snapshot that break off, or are not what was written.
package struct SnapshotFault: Error {
  /// The first byte that could not be read.
  package let at: Int

  /// A fault at a byte.
  package init(at: Int) { self.at = at }
}
