internal import Synchronization

/// Lets one task sleep until a deadline, or until somebody calls.
///
/// A call that comes while nobody sleeps is kept for the next sleep; several become one.
package final class WakeUpCall: Sendable {
    /// Makes one that nobody has called.
    package init() {}

    private enum State {
        case quiet
        case called
        case sleeping(CheckedContinuation<Void, Never>)
    }

    private let state = Mutex(State.quiet)

    /// Ends the sleep, or the next one.
    package func call() {
        let sleeper = state.withLock { state -> CheckedContinuation<Void, Never>? in
            defer { state = .called }
            guard case .sleeping(let continuation) = state else { return nil }
            return continuation
        }
        sleeper?.resume()
    }

    /// Sleeps until the deadline, a call, or cancellation. Without a deadline only the other two end it.
    package func sleep<C: Clock>(until deadline: C.Instant?, clock: C) async {
        guard let deadline else { return await wait() }
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                try? await clock.sleep(until: deadline, tolerance: nil)
                if !Task.isCancelled { self.call() }
            }
            await wait()
            group.cancelAll()
        }
    }

    private func wait() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state -> Bool in
                    if case .called = state { return true }
                    state = .sleeping(continuation)
                    return false
                }
                if isOver { continuation.resume() }
            }
            state.withLock { $0 = .quiet }
        } onCancel: {
            call()
        }
    }
}
