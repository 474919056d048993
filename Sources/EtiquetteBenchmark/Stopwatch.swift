import Foundation

/// What a run of a program took.
struct Lap {
  /// Seconds by the clock.
  var wall: Double
  /// Seconds of processor time, of the program and of the system on its behalf.
  var processor: Double
  /// The most memory it held, in bytes.
  var memory: Int

  /// Runs a program with its output thrown into a file, and waits for it.
  init(of contender: Contender) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // A real file: some programs stop at the first match when they write to /dev/null.
    let sink = FileManager.default.temporaryDirectory.appending(path: "sink-\(getpid())").path
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(
        &actions, descriptor, sink, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    defer { unlink(sink) }
    let words = ([contender.program] + contender.arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let start = ContinuousClock.now
    let code = posix_spawn(&process, contender.program, &actions, nil, words, environ)
    guard code == 0 else { throw BenchmarkFailure.cannotRun(contender.name, code) }
    var status: Int32 = 0
    var usage = rusage()
    wait4(process, &status, 0, &usage)
    wall = (ContinuousClock.now - start) / .seconds(1)
    guard status == 0 || status >> 8 == 1 else {
      throw BenchmarkFailure.failed(contender.name, status >> 8)
    }
    processor = Lap.seconds(usage.ru_utime) + Lap.seconds(usage.ru_stime)
    memory = Int(usage.ru_maxrss) << 10
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}

/// Why nothing could be measured.
enum BenchmarkFailure: Error, CustomStringConvertible {
  case cannotRun(String, Int32)
  case failed(String, Int32)

  var description: String {
    switch self {
    case .cannotRun(let name, let code):
      "\(name) cannot be run: \(String(cString: strerror(code))); build with -c release first"
    case .failed(let name, let status): "\(name) ended with \(status)"
    }
  }
}
