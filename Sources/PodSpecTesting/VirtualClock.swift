internal import Synchronization

/// A clock whose time passes only when a test says so.
///
/// Tasks started with ``start(priority:_:)``, and all their children, run on the clock's own executor: ``advance(by:)`` runs them
/// up to each moment somebody sleeps until, one moment after the other, on the calling thread. Nothing ever waits, and the order
/// is always the same: at each moment the more important tasks come first, then those that went to sleep earlier.
///
/// A task that awaits something outside the executor, such as a real connection, must be wrapped in ``holding(_:)``.
public final class VirtualClock: Clock, Sendable {
    private let timetable = Mutex(Timetable())
    let executor = VirtualExecutor()

    /// Makes a clock that shows zero.
    public init() {}

    /// The time shown.
    public var now: Instant { timetable.withLock { $0.now } }

    /// Exact.
    public var minimumResolution: Duration { .zero }

    /// Sleeps until the clock was advanced to the deadline.
    public func sleep(until deadline: Instant, tolerance: Duration? = nil) async throws {
        try Task.checkCancellation()
        let ticket = timetable.withLock { $0.nextTicket() }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = timetable.withLock { $0.enter(ticket, deadline: deadline, continuation) }
                if isOver { continuation.resume() }
            }
        } onCancel: {
            timetable.withLock { $0.cancel(ticket) }?.resume()
        }
        try Task.checkCancellation()
    }

    /// Starts a task that lives in this clock's time.
    @discardableResult
    public func start(
        priority: TaskPriority = .medium, _ body: sending @escaping @isolated(any) () async -> Void
    ) -> Task<Void, Never> {
        Task(executorPreference: executor, priority: priority, operation: body)
    }

    /// Lets time pass: everything due until then happens, in order.
    public func advance(by duration: Duration) { advance(to: now.advanced(by: duration)) }

    /// Lets time pass until an instant, that one included.
    public func advance(to instant: Instant) {
        executor.drain()
        while let sleepers = timetable.withLock({ $0.wake(until: instant) }) {
            for sleeper in sleepers { sleeper.resume() }
            executor.drain()
        }
        timetable.withLock { $0.now = max($0.now, instant) }
    }

    /// Lets time pass up to an instant, without what is due at that very instant.
    public func advance(upTo instant: Instant) {
        executor.drain()
        while let sleepers = timetable.withLock({ $0.wake(before: instant) }) {
            for sleeper in sleepers { sleeper.resume() }
            executor.drain()
        }
        timetable.withLock { $0.now = max($0.now, instant) }
    }

    /// Stands still while something outside the clock's reach is awaited.
    ///
    /// ``advance(by:)`` waits for it, so that a real answer takes no time at all on this clock.
    public func holding<Value>(_ body: () async throws -> Value) async rethrows -> Value {
        executor.hold()
        defer { executor.release() }
        return try await body()
    }
}
