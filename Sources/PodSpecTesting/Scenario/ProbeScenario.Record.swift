package import PodSpecProbes

extension ProbeScenario {
    /// Everything that happened in a replay.
    package struct Record: Encodable, Sendable {
        package var name: String
        package var probes: [Call] = []
        package var results: [Result] = []
        package var events: [Event] = []
        package var workerExits: [Exit] = []
        package var samples: [Sample] = []
    }
}

extension ProbeScenario.Record {
    /// One call of a check.
    package struct Call: Hashable, Encodable, Sendable {
        package var t: ScenarioTime
        package var worker: ProbeKind
        package var outcome: ProbeOutcome.Verdict
        package var number: Int

        enum CodingKeys: String, CodingKey { case t, worker, outcome, attempt }

        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(t, forKey: .t)
            try container.encode(worker, forKey: .worker)
            try container.encode(outcome, forKey: .outcome)
            if number > 1 { try container.encode(number, forKey: .attempt) }
        }
    }

    /// A change of a cached result.
    package struct Result: Hashable, Encodable, Sendable {
        package var t: ScenarioTime
        package var worker: ProbeKind
        package var containerID: String
        package var value: CachedProbeResult?
        package var restart: Bool

        enum CodingKeys: String, CodingKey { case t, worker, containerID, value, action }

        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(t, forKey: .t)
            try container.encode(worker, forKey: .worker)
            try container.encode(containerID, forKey: .containerID)
            try container.encode(value, forKey: .value)
            try container.encode(restart ? "restart" : "none", forKey: .action)
        }
    }

    /// An event of the kubelet.
    package struct Event: Hashable, Encodable, Sendable {
        package var t: ScenarioTime
        package var type: KubernetesEvent.EventType
        package var reason: String
        package var message: String
    }

    /// A worker that was gone at a sampling instant.
    package struct Exit: Hashable, Encodable, Sendable {
        package var t: ScenarioTime
        package var worker: ProbeKind
    }

    /// What the workers and the status held at an instant.
    package struct Sample: Hashable, Encodable, Sendable {
        package var t: ScenarioTime
        package var workers: [String: Worker]
        package var started: Bool?
        package var ready: Bool?
    }

    /// What a worker held.
    package struct Worker: Hashable, Encodable, Sendable {
        package var containerID: String
        package var cached: CachedProbeResult?
        package var lastResult: CachedProbeResult
        package var resultRun: Int
        package var onHold: Bool

        enum CodingKeys: String, CodingKey { case containerID, cached, lastResult, resultRun, onHold }

        package func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(containerID, forKey: .containerID)
            try container.encode(cached, forKey: .cached)
            try container.encode(lastResult, forKey: .lastResult)
            try container.encode(resultRun, forKey: .resultRun)
            try container.encode(onHold, forKey: .onHold)
        }
    }
}

extension ProbeKind: Encodable {}
extension CachedProbeResult: Encodable {}
extension KubernetesEvent.EventType: Encodable {}
