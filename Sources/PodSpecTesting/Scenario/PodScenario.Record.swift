package import PodSpec
package import PodSpecProbes

extension PodScenario {
    /// Everything that happened in a rehearsal.
    package struct Record: Hashable, Decodable, Sendable {
        package var containers: [Instance] = []
        package var statusChanges: [Status] = []
        package var events: [Event] = []
        package var probes: [Call] = []
    }
}

extension PodScenario.Record {
    package typealias Event = ProbeScenario.Record.Event

    /// One instance of the container.
    package struct Instance: Hashable, Decodable, Sendable {
        package var n: Int
        package var startedAt: ScenarioTime
        package var finishedAt: ScenarioTime?
        package var exitCode: Int?
        package var how: String?
        package var stopGraceSeconds: Int?
    }

    /// A change of the container's status.
    package struct Status: Hashable, Decodable, Sendable {
        package var t: ScenarioTime
        package var phase: PodPhase
        package var state: String
        package var reason: String?
        package var started: Bool
        package var ready: Bool
        package var restartCount: Int
    }

    /// One call of a check.
    package struct Call: Hashable, Decodable, Sendable {
        package var t: ScenarioTime
        package var worker: ProbeKind
        package var container: Int
        package var outcome: ProbeOutcome.Verdict
    }
}
