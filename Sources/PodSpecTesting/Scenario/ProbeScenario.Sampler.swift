internal import PodSpecProbes

extension ProbeScenario {
    /// Notes what changed from one sampling instant to the next.
    struct Sampler {
        let isKubelet: Bool
        private(set) var samples: [Record.Sample] = []
        private(set) var exits: [Record.Exit] = []
        private var gone: Set<ProbeKind> = []

        init(isKubelet: Bool) { self.isKubelet = isKubelet }

        mutating func sample(_ state: PodProbeMachine, at t: ScenarioTime) {
            var workers: [String: Record.Worker] = [:]
            for (id, worker) in state.workers.sorted(by: { $0.key < $1.key }) {
                if worker.hasExited {
                    if gone.insert(id.kind).inserted { exits.append(Record.Exit(t: t, worker: id.kind)) }
                } else {
                    workers[id.kind.rawValue] = Record.Worker(
                        containerID: worker.containerID ?? "", cached: worker.cached, lastResult: worker.lastResult,
                        resultRun: worker.resultRun, onHold: worker.isOnHold)
                }
            }
            var sample = Record.Sample(t: t, workers: workers)
            if isKubelet, let container = state.status?.containers["web"] {
                sample.started = container.started ?? false
                sample.ready = state.readiness["web"] ?? false
            }
            if let last = samples.last, last.workers == sample.workers, last.started == sample.started, last.ready == sample.ready {
                return
            }
            samples.append(sample)
        }
    }
}
