#if Probes
    internal import Logging
#endif

/// Where a runner writes what happens, if anywhere.
struct ProbeLog: Sendable {
    #if Probes
        private let logger: Logger?

        init(_ logger: Logger? = nil) { self.logger = logger }

        func write(_ kind: PodProbeEvent.Kind) {
            guard let logger else { return }
            switch kind {
            case .probed(let run):
                logger.debug("\(run.probe): \(run.outcome.verdict.rawValue)", metadata: ["output": "\(run.outcome.output)"])
            case .resultChanged(let change): logger.debug("\(change.probe) is believed to be \(change.value?.rawValue ?? "unseen")")
            case .statusChanged(let status):
                logger.info("\(status.container): \(status.started ? "started" : "not started"), \(status.ready ? "ready" : "not ready")")
            case .becameReady: logger.info("ready")
            case .becameUnready: logger.notice("not ready any more")
            case .mustRestart(let demand): logger.notice("\(demand.message)")
            case .event(let event): logger.notice("\(event.reason): \(event.message)", metadata: ["fieldPath": "\(event.fieldPath)"])
            case .warning(_, let text): logger.warning("\(text)")
            case .stopped(let probe): logger.debug("\(probe) is no longer called")
            }
        }

        var isActive: Bool { logger != nil }
    #else
        func write(_ kind: PodProbeEvent.Kind) {}

        var isActive: Bool { false }
    #endif
}
