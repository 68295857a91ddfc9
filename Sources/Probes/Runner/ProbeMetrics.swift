internal import PodSpec

#if Probes
    internal import Metrics

    /// The kubelet's two metrics of one probe: `prober_probe_total` and `prober_probe_duration_seconds`.
    ///
    /// As there, thrown away errors are not counted, and only passing calls are timed.
    struct ProbeMetrics: Sendable {
        private let successful: Counter
        private let failed: Counter
        private let duration: Recorder

        init(_ probe: ProbeID, of pod: ObjectMeta?) {
            let common = [
                ("probe_type", probe.kind.title), ("container", probe.container), ("pod", pod?.name ?? ""),
                ("namespace", pod?.namespace ?? ""),
            ]
            let total = common + [("pod_uid", pod?.uid ?? "")]
            successful = Counter(label: "prober_probe_total", dimensions: total + [("result", "successful")])
            failed = Counter(label: "prober_probe_total", dimensions: total + [("result", "failed")])
            duration = Recorder(label: "prober_probe_duration_seconds", dimensions: common)
        }

        func record(_ verdict: ProbeOutcome.Verdict, took time: Duration) {
            switch verdict {
            case .success, .warning:
                successful.increment()
                duration.record(time / .seconds(1))
            case .failure, .unknown: failed.increment()
            case .error, .failureWithError: break
            }
        }
    }
#else
    /// Without the trait `Probes` nothing is measured.
    struct ProbeMetrics: Sendable {
        init(_ probe: ProbeID, of pod: ObjectMeta?) {}
        func record(_ verdict: ProbeOutcome.Verdict, took time: Duration) {}
    }
#endif
