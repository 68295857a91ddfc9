internal import PodSpec
internal import PodSpecProbes
internal import PodSpecTesting

/// A manifest's pod in a simulation: what will happen, and what its numbers promise in general.
struct Simulation {
    let name: String
    let containers: [Container]
    let forecasts: [ProbeForecast]
    let events: [RehearsalEvent]
    let length: Duration
    let script: SimulatedScript

    init(_ pod: Pod, script: SimulatedScript) {
        let spec = pod.spec ?? Pod.Spec(containers: [])
        let sidecars = (spec.initContainers ?? []).filter { $0.restartPolicy == .always }
        name = pod.metadata?.name ?? "pod"
        self.script = script
        containers = sidecars + spec.containers
        let failure: ProbeForecast.Failure = script.failure == .error ? .answering : .hanging
        let grace = Int(clamping: spec.terminationGracePeriodSeconds ?? 30)
        forecasts = containers.map { ProbeForecast($0, failure: failure, podGracePeriodSeconds: grace) }
        length = script.length?.duration ?? Self.length(of: script, forecasts)
        let rehearsal = PodRehearsal(pod) { script.behavior(of: $0) }
        rehearsal.advance(to: length)
        events = rehearsal.events
    }

    /// Long enough to see the start, the failure, its detection and the next start.
    private static func length(of script: SimulatedScript, _ forecasts: [ProbeForecast]) -> Duration {
        let start =
            forecasts.map { forecast in
                let checks = ProbeKind.allCases.compactMap { forecast.firstCheck($0)?.latest }
                return checks.max() ?? .zero
            }.max() ?? .zero
        let settled = script.healthyAfter.duration + start + .seconds(30)
        guard let failsAt = script.failsAt?.duration else { return max(.seconds(120), settled * 2) }
        if script.staysBroken { return failsAt + .seconds(1200) }
        let noticed =
            forecasts.map { forecast in
                let detected = ProbeKind.allCases.compactMap { forecast.detection($0)?.latest }.max() ?? .zero
                return detected + .seconds(forecast.gracePeriodSeconds)
            }.max() ?? .zero
        return failsAt + noticed + settled + .seconds(60)
    }
}
