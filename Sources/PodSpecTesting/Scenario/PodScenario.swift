package import PodSpec
package import PodSpecProbes

/// A script of a pod with a single container `web`: how its instances behave, to be rehearsed on a virtual clock.
package struct PodScenario: Decodable, Sendable {
    package var name: String
    package var restartPolicy: RestartPolicy
    package var podTerminationGracePeriodSeconds: Int64
    package var probes: [String: ScenarioProbe]?
    package var instances: [Instance]
    package var preStop: Hook?
    package var postStart: Hook?
    package var endAt: ScenarioTime

    /// How one instance behaves; the last entry repeats.
    package struct Instance: Decodable, Sendable {
        package var stopTakes: ScenarioTime?
        package var stopExitCode: Int?
        package var crashAfter: ScenarioTime?
        package var exitCode: Int?
        package var probes: [String: [Outcome]]?
    }

    /// What a probe finds from an age of the instance on.
    package struct Outcome: Decodable, Sendable {
        package var fromAge: ScenarioTime
        package var outcome: ProbeOutcome.Verdict
    }

    /// What a hook does.
    package struct Hook: Decodable, Sendable {
        package var seconds: ScenarioTime
        package var fails: Bool?

        var behavior: HookBehavior { HookBehavior(duration: seconds.duration, fails: fails ?? false) }
    }
}

extension PodScenario {
    var pod: Pod {
        func probe(_ kind: ProbeKind) -> Probe? { probes?[kind.rawValue]?.probe }
        let web = Container(
            name: "web", livenessProbe: probe(.liveness), readinessProbe: probe(.readiness), startupProbe: probe(.startup))
        return Pod(
            metadata: ObjectMeta(name: "web-0", namespace: "default"),
            spec: Pod.Spec(
                containers: [web], restartPolicy: restartPolicy, terminationGracePeriodSeconds: podTerminationGracePeriodSeconds))
    }

    func behavior(of number: Int) -> InstanceBehavior {
        guard let instance = instances.dropFirst(number - 1).first ?? instances.last else { return .healthy }
        return InstanceBehavior(
            exitsAt: instance.crashAfter?.duration, exitCode: instance.exitCode ?? 0,
            stopTakes: instance.stopTakes?.duration ?? .zero, stopExitCode: instance.stopExitCode ?? 0
        ) { kind, age in
            let outcomes = instance.probes?[kind.rawValue] ?? []
            let outcome = outcomes.last { $0.fromAge.duration <= age }?.outcome ?? .success
            return ScriptedAnswer(ProbeOutcome(outcome, output: outcome.scenarioText))
        }
    }
}
