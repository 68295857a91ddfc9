#if Probes
    public import Logging
    public import PodSpec

    extension PodProbes {
        /// Makes a runner with the checks that the pod's probes ask for.
        ///
        /// - Parameters:
        ///   - pod: the pod with its probes
        ///   - target: where its containers are reached
        ///   - clock: what tells the time; everything is counted from now on
        ///   - options: how the kubelet behaves
        ///   - logger: where to write what happens; nowhere by default
        public convenience init(
            _ pod: Pod,
            target: ProbeTarget = ProbeTarget(),
            clock: C,
            options: PodProbeMachine.Options = PodProbeMachine.Options(),
            logger: Logger? = nil
        ) {
            self.init(
                pod, clock: clock, options: options, jitter: nil, syncRequested: nil, log: ProbeLog(logger),
                check: { container, _, probe in container.check(for: probe, target: target) })
        }
    }

    extension PodProbes where C == ContinuousClock {
        /// Makes a runner with the checks that the pod's probes ask for, in real time.
        public convenience init(_ pod: Pod, target: ProbeTarget = ProbeTarget(), logger: Logger? = nil) {
            self.init(pod, target: target, clock: ContinuousClock(), logger: logger)
        }
    }
#endif
