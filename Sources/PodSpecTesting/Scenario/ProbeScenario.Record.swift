package import PodSpecProbes

extension ProbeScenario {
    /// Everything that happened in a replay.
    package struct Record: Hashable, Decodable, Sendable {
        package var probes: [Call] = []
        package var results: [Change] = []
        package var events: [Event] = []
        package var workerExits: [Exit] = []
        package var samples: [Sample] = []
    }
}

extension ProbeScenario.Record {
    /// One call of a check; the second and third attempt carry their number.
    package struct Call: Hashable, Decodable, Sendable {
        package var t: ScenarioTime
        package var worker: ProbeKind
        package var outcome: ProbeOutcome.Verdict
        package var attempt: Int?
    }

    /// A change of a cached result.
    package struct Change: Hashable, Decodable, Sendable {
        package var t: ScenarioTime
        package var worker: ProbeKind
        package var containerID: String
        package var value: CachedProbeResult?
        package var action: Action
    }

    /// What a change leads to.
    package enum Action: String, Decodable, Sendable {
        case none, restart
    }

    /// An event of the kubelet.
    package struct Event: Hashable, Decodable, Sendable {
        package var t: ScenarioTime
        package var type: KubernetesEvent.EventType
        package var reason: String
        package var message: String
    }

    /// A worker that was gone at a sampling instant.
    package struct Exit: Hashable, Decodable, Sendable {
        package var t: ScenarioTime
        package var worker: ProbeKind
    }

    /// What the workers and the status held at an instant.
    package struct Sample: Hashable, Decodable, Sendable {
        package var t: ScenarioTime
        package var workers: [String: Worker]
        package var started: Bool?
        package var ready: Bool?
    }

    /// What a worker held.
    package struct Worker: Hashable, Decodable, Sendable {
        package var containerID: String
        package var cached: CachedProbeResult?
        package var lastResult: CachedProbeResult
        package var resultRun: Int
        package var onHold: Bool
    }
}
