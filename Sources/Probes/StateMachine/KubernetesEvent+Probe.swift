extension KubernetesEvent {
    /// The event a probe call leaves behind; nil for a success and for an unknown outcome.
    init?(_ outcome: ProbeOutcome, of kind: ProbeKind, fieldPath: String) {
        let reason: String
        let message: String
        switch outcome.verdict {
        case .success, .unknown: return nil
        case .warning: (reason, message) = ("ProbeWarning", "\(kind.title) probe warning: \(outcome.output)")
        case .failure: (reason, message) = ("Unhealthy", "\(kind.title) probe failed: \(outcome.output)")
        case .error, .failureWithError:
            let state = outcome.verdict == .error ? "unknown" : "failure"
            reason = "Unhealthy"
            message = "\(kind.title) probe errored and resulted in \(state) state: \(outcome.output)"
        }
        self.init(.warning, reason: reason, message: message, fieldPath: fieldPath)
    }
}
