internal import ArgumentParser
internal import PodSpecProbes
internal import PodSpecTesting

/// What the containers do in a simulation.
struct SimulatedScript: ParsableArguments {
    @Option(help: ArgumentHelp("The age from which a container's probes pass.", valueName: "time"))
    var healthyAfter = TimeSpan(.zero)

    @Option(help: ArgumentHelp("When the running containers fail; those started later are healthy again.", valueName: "time"))
    var failsAt: TimeSpan?

    @Option(help: "How they fail: hang (no answer), error (a bad answer) or exit (the process ends).")
    var failure: Failure = .hang

    @Flag(help: "Containers started after the failure never become healthy.")
    var staysBroken = false

    @Option(help: ArgumentHelp("How long a process takes to stop when asked to.", valueName: "time"))
    var stopTakes = TimeSpan(.seconds(1))

    @Option(help: ArgumentHelp("Only this container fails, the others are healthy from the start.", valueName: "name"))
    var container: String?

    @Option(name: .customLong("for"), help: ArgumentHelp("How long to look. Default: until all has settled.", valueName: "time"))
    var length: TimeSpan?

    enum Failure: String, ExpressibleByArgument, CaseIterable {
        case hang, error, exit
    }

    /// How an instance behaves.
    func behavior(of instance: RehearsedInstance) -> InstanceBehavior {
        guard container == nil || container == instance.container else { return .healthy }
        let ready = healthyAfter.duration
        let failing = failsAt.map { $0.duration - instance.startedAt }
        if let failing, failing <= .zero {
            return behavior(healthyFrom: ready, brokenFrom: staysBroken ? .zero : nil)
        }
        return behavior(healthyFrom: ready, brokenFrom: failing)
    }

    private func behavior(healthyFrom ready: Duration, brokenFrom failing: Duration?) -> InstanceBehavior {
        let broken: ScriptedAnswer = failure == .error ? .unhealthy : .hangs
        // A process that ends at its very start would never be seen running.
        let exit = failure == .exit ? failing.map { max($0, .milliseconds(500)) } : nil
        return InstanceBehavior(exitsAt: exit, stopTakes: stopTakes.duration) { _, age in
            if let failing, age >= failing { return broken }
            return age < ready ? .refused : .healthy
        }
    }
}
