internal import PodSpec

/// Rules for probes (`validateLivenessProbe`, `validateReadinessProbe`, `validateStartupProbe`).
enum ProbeRules {
    /// Checks the three probes of a container.
    static func check(_ container: Container, at path: FieldPath, _ findings: inout Findings) {
        if let probe = container.livenessProbe {
            let path = path.child("livenessProbe")
            check(probe, at: path, &findings)
            checkSingleSuccess(probe, at: path, &findings)
        }
        if let probe = container.readinessProbe {
            let path = path.child("readinessProbe")
            check(probe, at: path, &findings)
            if let seconds = probe.terminationGracePeriodSeconds {
                let detail = "must not be set for readinessProbes"
                findings.invalid(path.child("terminationGracePeriodSeconds"), .integer(seconds), detail)
            }
        }
        if let probe = container.startupProbe {
            let path = path.child("startupProbe")
            check(probe, at: path, &findings)
            checkSingleSuccess(probe, at: path, &findings)
        }
    }

    private static func check(_ probe: Probe, at path: FieldPath, _ findings: inout Findings) {
        HandlerRules.check(probe, at: path, &findings)
        checkNotNegative(probe.initialDelaySeconds, at: path, "initialDelaySeconds", &findings)
        checkNotNegative(probe.timeoutSeconds, at: path, "timeoutSeconds", &findings)
        checkNotNegative(probe.periodSeconds, at: path, "periodSeconds", &findings)
        checkNotNegative(probe.successThreshold, at: path, "successThreshold", &findings)
        checkNotNegative(probe.failureThreshold, at: path, "failureThreshold", &findings)
        if let seconds = probe.terminationGracePeriodSeconds, seconds <= 0 {
            findings.invalid(path.child("terminationGracePeriodSeconds"), .integer(seconds), "must be greater than 0")
        }
    }

    private static func checkNotNegative(_ value: Int32?, at path: FieldPath, _ field: String, _ findings: inout Findings) {
        guard let value, value < 0 else { return }
        findings.invalid(path.child(field), .integer(Int64(value)), "must be greater than or equal to 0")
    }

    /// A restart follows on failures alone, so that there is no success to count.
    private static func checkSingleSuccess(_ probe: Probe, at path: FieldPath, _ findings: inout Findings) {
        let threshold = probe.successThreshold ?? 0
        if threshold != 1 { findings.invalid(path.child("successThreshold"), .integer(Int64(threshold)), "must be 1") }
    }
}
