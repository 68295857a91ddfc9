internal import PodSpec

/// A probe's numbers in a scenario.
package struct ScenarioProbe: Decodable, Sendable {
    package var initialDelaySeconds: Int32?
    package var periodSeconds: Int32?
    package var timeoutSeconds: Int32?
    package var successThreshold: Int32?
    package var failureThreshold: Int32?
    package var terminationGracePeriodSeconds: Int64?

    var probe: Probe {
        Probe(
            initialDelaySeconds: initialDelaySeconds, timeoutSeconds: timeoutSeconds, periodSeconds: periodSeconds,
            successThreshold: successThreshold, failureThreshold: failureThreshold,
            terminationGracePeriodSeconds: terminationGracePeriodSeconds)
    }
}
