internal import PodSpec

/// Rules for probes (`validateLivenessProbe`, `validateReadinessProbe`, `validateStartupProbe`).
enum ProbeRules {
    /// Checks the three probes of a container.
    static func check(_ container: Container, at path: FieldPath, _ findings: inout Findings) {
        if let probe = container.livenessProbe {
            check(probe, at: path, "livenessProbe", &findings)
            checkSingleSuccess(probe, at: path.child("livenessProbe"), &findings)
        }
        if let probe = container.readinessProbe {
            check(probe, at: path, "readinessProbe", &findings)
            if let seconds = probe.terminationGracePeriodSeconds {
                let path = path.child("readinessProbe", "terminationGracePeriodSeconds")
                findings.invalid(path, .integer(seconds), "must not be set for readinessProbes")
            }
        }
        if let probe = container.startupProbe {
            check(probe, at: path, "startupProbe", &findings)
            checkSingleSuccess(probe, at: path.child("startupProbe"), &findings)
        }
    }

    private static func check(_ probe: Probe, at container: FieldPath, _ field: String, _ findings: inout Findings) {
        HandlerRules.check(probe, at: container, field, &findings)
        func path() -> FieldPath { container.child(field) }
        checkNotNegative(probe.initialDelaySeconds, at: path().child("initialDelaySeconds"), &findings)
        checkNotNegative(probe.timeoutSeconds, at: path().child("timeoutSeconds"), &findings)
        checkNotNegative(probe.periodSeconds, at: path().child("periodSeconds"), &findings)
        checkNotNegative(probe.successThreshold, at: path().child("successThreshold"), &findings)
        checkNotNegative(probe.failureThreshold, at: path().child("failureThreshold"), &findings)
        if let seconds = probe.terminationGracePeriodSeconds, seconds <= 0 {
            findings.invalid(path().child("terminationGracePeriodSeconds"), .integer(seconds), "must be greater than 0")
        }
    }

    private static func checkNotNegative(_ value: Int32?, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        guard let value, value < 0 else { return }
        findings.invalid(path(), .integer(Int64(value)), "must be greater than or equal to 0")
    }

    /// A restart follows on failures alone, so that there is no success to count.
    private static func checkSingleSuccess(_ probe: Probe, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        let threshold = probe.successThreshold ?? 0
        if threshold != 1 { findings.invalid(path().child("successThreshold"), .integer(Int64(threshold)), "must be 1") }
    }
}
