internal import Dispatch
internal import Synchronization

/// Keeps the jobs of a virtual clock's tasks until the clock runs them.
final class VirtualExecutor: TaskExecutor {
    /// The jobs of one priority, first come, first served.
    private struct Level {
        let priority: UInt8
        private var jobs: [UnownedJob] = []
        private var taken = 0

        init(priority: UInt8) { self.priority = priority }

        mutating func push(_ job: UnownedJob) { jobs.append(job) }

        mutating func pop() -> UnownedJob? {
            guard taken < jobs.count else { return nil }
            defer {
                taken += 1
                if taken == jobs.count {
                    jobs.removeAll(keepingCapacity: true)
                    taken = 0
                }
            }
            return jobs[taken]
        }
    }

    private struct State {
        /// The most important first.
        var levels: [Level] = []
        var holds = 0

        mutating func push(_ job: UnownedJob, priority: UInt8) {
            let index = levels.firstIndex { $0.priority <= priority } ?? levels.endIndex
            if index == levels.endIndex || levels[index].priority != priority { levels.insert(Level(priority: priority), at: index) }
            levels[index].push(job)
        }

        mutating func pop() -> UnownedJob? {
            for index in levels.indices {
                if let job = levels[index].pop() { return job }
            }
            return nil
        }
    }

    private let state = Mutex(State())
    private let arrivals = DispatchSemaphore(value: 0)

    func enqueue(_ job: consuming ExecutorJob) {
        let priority = job.priority.rawValue
        let job = UnownedJob(job)
        let isHeld = state.withLock { state in
            state.push(job, priority: priority)
            return state.holds > 0
        }
        if isHeld { arrivals.signal() }
    }

    /// Runs jobs until none is left and nothing holds the clock.
    func drain() {
        while true {
            let (job, isHeld) = state.withLock { state in (state.pop(), state.holds > 0) }
            if let job {
                job.runSynchronously(on: asUnownedTaskExecutor())
            } else if isHeld {
                arrivals.wait()
            } else {
                return
            }
        }
    }

    func hold() { state.withLock { $0.holds += 1 } }

    func release() {
        state.withLock { $0.holds -= 1 }
        arrivals.signal()
    }
}
