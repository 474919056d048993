import Etiquette
import EtiquetteFiles
import Foundation
import Testing

/// A folder that is gone when it goes out of scope.
private struct Folder: ~Copyable {
  let path = FileManager.default.temporaryDirectory.path + "/etiquette-" + UUID().uuidString

  init(_ files: [String]) throws {
    for file in files {
      let url = URL(fileURLWithPath: path + "/" + file)
      let folder = file.hasSuffix("/") ? url : url.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      if !file.hasSuffix("/") { try Data(file.utf8).write(to: url) }
    }
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }

  /// What a search finds, without the folder's own path.
  func search(_ names: String...) -> [String] {
    inputs(under: names.map { $0 == "." ? path : path + "/" + $0 }).map { result in
      switch result {
      case .success(let input): String(input.path.dropFirst(path.count + 1))
      case .failure(let problem):
        "\(problem.kind) \(problem.path?.dropFirst(path.count + 1) ?? "")"
      }
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

extension Readers {
  @Suite struct Files {
    @Test func aFolderGivesItsTranscripts() throws {
      let folder = try Folder([
        "b/2.txt", "b.txt", "a.JSON", "热线/1.jsonl", "b/.hidden.txt", ".git/x.txt", "README.md",
        "c/call.mp3", "c/note.log",
      ])
      #expect(
        folder.search(".") == ["a.JSON", "b.txt", "b/2.txt", "c/note.log", "热线/1.jsonl"])
      #expect(folder.search("b", "a.JSON", ".").prefix(3) == ["b/2.txt", "a.JSON", "b.txt"])
      #expect(folder.search("b", "b", "b/2.txt") == ["b/2.txt"])
      #expect(folder.search("README.md", "c/call.mp3") == ["README.md", "c/call.mp3"])
    }

    @Test func whatIsNotThereIsAProblem() throws {
      let folder = try Folder(["empty/", "docs/README.md", "a.txt"])
      #expect(folder.search("no.txt", "a.txt") == ["missing no.txt", "a.txt"])
      #expect(folder.search("a.txt/b") == ["missing a.txt/b"])
      #expect(folder.search("empty", "docs") == ["noTranscripts empty", "noTranscripts docs"])
    }

    @Test("Names that mean the same and are written otherwise are names of two files")
    func spellings() throws {
      let names = ["\u{674E}.txt", "\u{F9E1}.txt", "\u{E9}.txt", "e\u{301}.txt"]
      let folder = try Folder(names)
      #expect(Set(folder.search(".").map { Array($0.utf8) }) == Set(names.map { Array($0.utf8) }))
    }

    @Test(
      "The nearest file is that of the folder, however its path is written",
      arguments: [
        ("calls/a.txt", "calls"), ("calls//a.txt", "calls"), ("calls/./a.txt", "calls"),
        ("calls/\u{301}a.txt", "calls"), ("calls/deep/a.txt", "calls"),
        ("calls/deep/../a.txt", "calls"),
        ("\u{91D1}/a.txt", "\u{91D1}"), ("\u{F90A}/a.txt", "\u{F90A}"), ("a.txt", nil),
        ("calls.txt", nil), ("\u{301}a/b.txt", nil),
      ] as [(String, String?)])
    func nearest(path: String, folder: String?) throws {
      let files = try Folder([
        "calls/mine", "calls/deep/x.txt", "\u{91D1}/mine", "\u{F90A}/mine", "\u{301}a/b.txt",
      ])
      // Whatever has been asked before.
      for before in ["calls/\u{301}b.txt", "\u{91D1}/b.txt", "b.txt", path] {
        var nearest = NearestFile("mine")
        _ = nearest.file(beside: files.path + "/" + before)
        let found = nearest.file(beside: files.path + "/" + path)
        #expect(
          found.map { Array($0.utf8) }
            == folder.map { Array((files.path + "/" + $0 + "/mine").utf8) }, "\(before)")
      }
    }

    @Test("What folders tell holds for the files in them, in whatever order they are given")
    func folders() throws {
      let told: KeyValuePairs = [
        "工号0123/热线/a.txt": (Channel.hotline, "0123", nil), "热线/b.txt": (.hotline, nil, nil),
        "工号0123/热线/c.txt": (.hotline, "0123", nil), "20261103/d.txt": (nil, nil, "2026-11-03"),
        "热线/窗口/e.txt": (.counter, nil, nil), "热线//f.txt": (.hotline, nil, nil),
        "20261104/h.txt": (nil, nil, "2026-11-04"), "g.txt": (nil, nil, nil),
        "工号0456/\u{301}x/i.txt": (nil, "0456", nil),
      ]
      let folder = try Folder(told.map(\.key))
      let found = inputs(under: told.map { folder.path + "/" + $0.key })
      #expect(found.count == told.count)
      for (input, wanted) in zip(found, told) {
        let input = try input.get()
        #expect((input.channel, input.agent, input.date) == wanted.value, "\(wanted.key)")
      }
    }

    @Test func linksAreFollowedOnce() throws {
      let folder = try Folder(["a/1.txt"])
      try folder.link("a/loop", to: "..")
      try folder.link("self", to: "self")
      try folder.link("gone.txt", to: "nowhere")
      #expect(folder.search(".") == ["a/1.txt", "missing gone.txt"])
    }

    @Test(
      arguments: [
        ("热线/a.txt", .hotline), ("data/hotline-2026/a.txt", .hotline), ("窗口/1/a.txt", .counter),
        ("Phone/a.txt", .phone), ("营业厅电话/a.txt", .phone), ("大厅/a.txt", .counter),
        ("热线/窗口/a.txt", .counter), ("microphones/a.txt", nil), ("热线.txt", nil),
        ("/counters/a.txt", .counter), ("-", nil), ("热线/\u{301}a.txt", .hotline),
      ] as [(String, Channel?)])
    func channels(path: String, channel: Channel?) {
      #expect(Input(path: path).channel == channel)
    }

    @Test(arguments: [
      ("a/2026.11.03.txt", "2026.11.03"), ("a", "a"), (".x", ".x"), ("-", "stdin"),
      ("b/通话.json", "通话"),
    ])
    func ids(path: String, id: String) { #expect(Input(path: path).id == id) }

    @Test func bytesOfAFile() throws {
      let folder = try Folder(["a.txt", "d/"])
      let file = folder.path + "/a.txt"
      #expect(try FileBytes(path: file).all() == Array("a.txt".utf8))
      #expect(throws: Problem(path: file, kind: .tooBig(limit: 4))) {
        try FileBytes(path: file).all(limit: 4)
      }
      #expect(throws: Problem(path: "/dev/zero", kind: .tooBig(limit: 9))) {
        try FileBytes(path: "/dev/zero").all(limit: 9)
      }
      #expect(throws: Problem(path: file + "x", kind: .missing)) {
        try FileBytes(path: file + "x").all()
      }
      #expect(throws: Problem.self) { try FileBytes(path: folder.path + "/d").all() }
    }
  }
}
