import HanText
import Synchronization
import Testing

@Suite("Bytes that are kept where they lie") struct KeptBytesTests {
  @Test("A reader of some of them sees no other ones")
  func slice() throws {
    var writer = ByteWriter()
    writer.put("ab")
    writer.put(5)
    writer.put([1, 2, 3] as [UInt64])
    var reader = ByteReader(KeptBytes(writer.bytes))
    var inner = ByteReader(try reader.letters())
    #expect(inner.left == 2)
    #expect(try inner.number() == 0x61)
    #expect(try inner.number() == 0x62)
    #expect(throws: SnapshotFault.self) { try inner.number() }
    #expect(throws: SnapshotFault.self) { try inner.letters() }
    #expect(throws: SnapshotFault.self) { try inner.double() }
    #expect(try reader.number() == 5)
    #expect(try reader.values(UInt64.self) == [1, 2, 3])
    #expect(reader.left == 0)
  }

  @Test("A reader begins between the first byte and the end", arguments: [-1, 0, 2, 3, 4])
  func start(_ start: Int) throws {
    let reader = ByteReader(KeptBytes([7, 8, 9]), at: start)
    #expect(reader.left == 3 - min(max(0, start), 3))
  }

  @Test("They are taken back once, when nobody holds them any more")
  func takenBack() throws {
    let times = Times()
    var slice: KeptSlice?
    do {
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: 2, alignment: 1)
      memory.copyBytes(from: [1, 0x61])
      let bytes = KeptBytes(UnsafeRawBufferPointer(memory)) { memory in
        memory.deallocate()
        times.count.add(1, ordering: .relaxed)
      }
      var reader = ByteReader(bytes)
      slice = try reader.letters()
    }
    #expect(slice != nil)
    #expect(times.count.load(ordering: .relaxed) == 0)
    slice = nil
    #expect(times.count.load(ordering: .relaxed) == 1)
  }

  private final class Times: Sendable {
    let count = Atomic<Int>(0)
  }
}
