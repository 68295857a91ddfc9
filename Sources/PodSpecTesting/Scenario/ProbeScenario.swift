package import PodSpec
package import PodSpecProbes

/// A script of what happens around the probes of a single container `web`, to be replayed on a virtual clock.
package struct ProbeScenario: Decodable, Sendable {
    package var name: String
    package var mode: Mode
    package var restartPolicy: RestartPolicy
    package var podHasDeletionTimestamp: Bool?
    package var kubeletStartedAt: ScenarioTime?
    package var startJitter: [String: ScenarioTime]?
    package var addPodAt: ScenarioTime
    package var endAt: ScenarioTime
    package var workers: [String: ScenarioProbe]
    package var containerTimeline: [Moment]
    package var probeOutcomes: [String: [Outcome]]?
    package var calls: [Call]?

    /// Whether the kubelet takes part.
    package enum Mode: String, Decodable, Sendable {
        /// The timeline is all there is.
        case scripted
        /// The kubelet reacts to results.
        case kubelet
    }

    /// What the status shows from a time on.
    package struct Moment: Decodable, Sendable {
        package var t: ScenarioTime
        package var podPhase: PodPhase
        package var state: String
        package var containerID: String?
        package var startedAt: ScenarioTime?
        package var started: Bool?
        package var exitCode: Int?
    }

    /// What a check that begins from a time on comes to.
    package struct Outcome: Decodable, Sendable {
        package var from: ScenarioTime
        package var outcome: ProbeOutcome.Verdict
        package var latency: ScenarioTime?
    }

    /// A call of the prober manager.
    package struct Call: Decodable, Sendable {
        package var t: ScenarioTime
        package var call: String
    }
}

extension ProbeScenario {
    /// The pod the scenario is about.
    var pod: Pod {
        func probe(_ kind: ProbeKind) -> Probe? { workers[kind.rawValue]?.probe }
        let web = Container(
            name: "web", livenessProbe: probe(.liveness), readinessProbe: probe(.readiness), startupProbe: probe(.startup))
        return Pod(metadata: ObjectMeta(name: "web-0"), spec: Pod.Spec(containers: [web], restartPolicy: restartPolicy))
    }

    var options: PodProbeMachine.Options {
        PodProbeMachine.Options(
            circumstances: ProbeWorker.Circumstances(
                podIsDeleting: podHasDeletionTimestamp ?? false, kubeletStartedAt: kubeletStartedAt?.duration),
            statusSource: mode == .kubelet ? .results : .observations,
            assumesRunning: false)
    }
}

extension ProbeScenario.Moment {
    var observation: PodObservation {
        let state: ContainerObservation.State? =
            switch self.state {
            case "running": .running
            case "waiting": .waiting
            case "terminated": .terminated(exitCode: exitCode ?? 0)
            default: nil
            }
        guard let state else { return PodObservation(phase: podPhase, containers: [:]) }
        let container = ContainerObservation(
            containerID: containerID, state: state, startedAt: startedAt?.duration, started: started)
        return PodObservation(phase: podPhase, containers: ["web": container])
    }
}
