import Testing

/// The tests of the transcript readers.
@Suite enum Readers {}
