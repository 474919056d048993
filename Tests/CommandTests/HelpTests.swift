import Foundation
import Testing

@Suite("Help, manual and completions")
struct HelpTests {
  private static let commands = [
    [], ["lint"], ["doctor"], ["tokens"], ["explain"], ["rules"], ["rules", "list"],
    ["rules", "test"], ["rules", "diff"], ["evaluate"], ["quiz"], ["quiz", "grade"],
    ["quiz", "analyze"], ["completions"], ["manual"],
  ]

  @Test("Help is in one language and as wide as the terminal", arguments: commands)
  func help(command: [String]) throws {
    for (width, language) in [(40, "zh"), (80, "zh"), (40, "en"), (80, "en")] {
      let run = try Binary.run(
        command + ["--help", "--language", language], environment: ["COLUMNS": "\(width)"])
      #expect(run.status == 0)
      #expect(run.complaints.isEmpty)
      let han = run.output.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
      #expect(han == (language == "zh"), "\(run.output)")
      for word in ["OVERVIEW", "USAGE", "Show help information", "Show the version.", "values:"] {
        #expect(language == "en" && word.hasPrefix("Show the") || !run.output.contains(word))
      }
      for line in run.output.split(separator: "\n") {
        let cells = line.unicodeScalars.map { $0.value < 0x2E80 ? 1 : 2 }.reduce(0, +)
        #expect(cells <= width || !line.contains(" "), "\(line)")
      }
    }
  }

  @Test("Nobody knows the width of a terminal that has none", arguments: ["0", "-1", ""])
  func width(columns: String) throws {
    for command in [[], ["lint"], ["quiz", "grade"]] {
      let known = try Binary.run(command + ["--help"])
      let run = try Binary.run(command + ["--help"], environment: ["COLUMNS": columns])
      #expect(run.output == known.output)
    }
  }

  @Test(
    "The language may stand anywhere",
    arguments: [
      (["--language", "en", "--help"], "Judges service"),
      (["--language=en", "lint", "-h"], "Judge"),
      (["help", "lint"], "检查会话"), (["lint", "--language", "en", "--help"], "Judge transcripts"),
      (["--language", "en"], "Usage: etiquette"), (["quiz", "help", "grade"], "评答案"),
      (["--language", "en", "explain", "forbidden-02"], "Fires on"), ([], "用法"),
    ])
  func anywhere(arguments: [String], words: String) throws {
    let run = try Binary.run(arguments)
    #expect(run.status == 0, "\(run.complaints)")
    #expect(run.output.contains(words), "\(run.output)")
  }

  @Test(
    "Mistakes are told in the language asked for",
    arguments: [
      (["lint", "--fromat", "text"], "没有选项 --fromat，是不是 --format？"),
      (["lint", "--format"], "--format <format> 后面缺少值"), (["explain"], "缺少 <rule>"),
      (["lnt"], "多出了 'lnt'，是不是 lint？"), (["lint", "--show", "reviw"], "是不是 review？"),
      (["lint", "--fail-on", "x"], "可以是 error、warning、note、never"),
      (["lint", "--watch=yes"], "后面不写值"), (["lint", "--show", "x"], "etiquette lint --help"),
      (["lnt", "--language", "en"], "Unexpected argument 'lnt'. Did you mean 'lint'?"),
      (["completions", "tcsh"], "可以是 bash、zsh、fish"), (["help", "lnt"], "是不是 lint？"),
      (["help", "quiz", "grad"], "是不是 grade？"), (["lint", "--jobs", "-1"], "“-1”不对；可以是 1–1024"),
      (["lint", "--jobs=0"], "“0”不对；可以是 1–1024"),
    ])
  func mistakes(arguments: [String], words: String) throws {
    let run = try Binary.run(arguments)
    #expect(run.status == 2)
    #expect(run.complaints.contains(words), "\(run.complaints)")
    #expect(!run.complaints.contains("Usage:"))
  }

  @Test("Each shell loads its completions", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let folder = try Scratch()
    let run = try Binary.run(["completions", shell])
    #expect(run.status == 0)
    let script = try folder.write("script", run.output.utf8)
    let test =
      switch shell {
      case "bash": "source '\(script)' && complete -p etiquette"
      case "zsh":
        "autoload -Uz compinit && compinit -D -u && source '\(script)' && print $_comps[etiquette]"
      default: "source '\(script)'; complete -C 'etiquette lint --stat'"
      }
    guard let output = try HelpTests.shell(shell, test) else { return }
    #expect(output.contains(shell == "fish" ? "--statistics" : "_etiquette"), "\(output)")
  }

  @Test("The manual is shown by man, whole and without complaints", arguments: ["zh", "en"])
  func manual(language: String) throws {
    let folder = try Scratch()
    let run = try Binary.run(["manual", "--language", language])
    #expect(run.status == 0)
    let page = try folder.write("etiquette.1", run.output.utf8)
    let command = "MANWIDTH=78 LANG=C.UTF-8 man --warnings=mac -l '\(page)' 2>&1"
    guard let output = try HelpTests.shell("bash", "command -v man >/dev/null && " + command),
      !output.isEmpty
    else { return }
    #expect(output.contains("--statistics"))
    #expect(output.contains(language == "zh" ? "待复核" : "Judge transcripts"))
    #expect(!output.contains("warning:"), "\(output)")
    let longest = output.split(separator: "\n").map { line in
      line.unicodeScalars.map { $0.value < 0x2E80 ? 1 : 2 }.reduce(0, +)
    }.max()
    // Terminals and man disagree on the width of some marks.
    #expect(longest ?? 0 <= 84)
  }

  @Test("Colours are for terminals only")
  func colours() throws {
    let folder = try Scratch()
    let call = try folder.write("a.txt", LintTests.rude.utf8)
    let escape = "\u{1B}["
    #expect(try !Binary.run(["lint", call]).output.contains(escape))
    let lint = "'\(Binary.url.path)' lint '\(call)'"
    let terminal = "command -v script >/dev/null && script -qc \"\(lint)\" /dev/null"
    guard let seen = try HelpTests.shell("bash", "unset NO_COLOR; export TERM=xterm; " + terminal),
      !seen.isEmpty
    else {
      return
    }
    #expect(seen.contains(escape))
    let refused = try HelpTests.shell("bash", "export NO_COLOR=1 TERM=xterm; " + terminal)
    #expect(refused?.contains(escape) == false)
  }

  /// What a shell prints; `nil` where the machine has none of the kind.
  private static func shell(_ name: String, _ script: String) throws -> String? {
    let places = ["/bin/\(name)", "/usr/bin/\(name)", "/usr/local/bin/\(name)"]
    guard let path = places.first(where: FileManager.default.isExecutableFile) else { return nil }
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: path)
    process.arguments = ["-c", script]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
