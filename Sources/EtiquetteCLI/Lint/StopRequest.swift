import Foundation
import Synchronization

/// A signal that asks a run to stop: what is judged is still reported, nothing more is begun.
enum StopRequest {
  private static let received = Atomic<Int32>(0)

  /// The signal, once there is one.
  static var signal: Int32? {
    let number = received.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// The exit code by which a shell knows that a program was stopped by a signal.
  static func code(_ signal: Int32) -> Int32 { 128 + signal }

  /// From now on the first Ctrl-C or TERM is a request; the second one kills.
  static func listen() {
    var action = sigaction()
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    action.__sigaction_handler.sa_handler = { StopRequest.received.store($0, ordering: .relaxed) }
    sigaction(SIGINT, &action, nil)
    sigaction(SIGTERM, &action, nil)
    // Who is started by a thread that blocks them, such as a worker of Dispatch, hears them all the same.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Waits for some time; false where a request comes first.
  static func pause(milliseconds: Int32) -> Bool {
    guard signal == nil else { return false }
    _ = poll(nil, 0, milliseconds)
    return signal == nil
  }
}
