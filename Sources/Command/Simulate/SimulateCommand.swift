internal import ArgumentParser
internal import PodSpec
internal import PodSpecReporting
internal import PodSpecTesting

/// `podspec simulate`.
struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Shows what the kubelet does with a pod's probes, without waiting.",
        discussion: """
            Every pod of the manifest, also a workload's, goes through its start and, with --fails-at, a failure: when it is checked, when it \
            is ready, when it is restarted. Below stands what its numbers promise in the best and the worst case.

            With --scenario recorded traces are replayed instead, and one JSON object is printed for each.
            """
    )

    @Argument(help: ArgumentHelp("A manifest; `-` is standard input.", valueName: "manifest"))
    var manifest: String?

    @Option(help: ArgumentHelp("Replays the traces of a file.", valueName: "file"))
    var scenario: String?

    @OptionGroup(title: "What the containers do")
    var script: SimulatedScript

    @Option(help: "How to print: text or json (one object a line).")
    var format: OutputFormat = .text

    @Option(help: "When to use colours: auto, always or never.")
    var color: ColorChoice = .auto

    func validate() throws {
        guard (manifest == nil) != (scenario == nil) else { throw ValidationError("name a manifest or a --scenario file") }
    }

    func run() async throws {
        if let scenario { try await replay(scenario) }
        if let manifest { try simulate(manifest) }
    }

    private func replay(_ path: String) async throws {
        var output = OutputBuffer()
        for trace in try ScenarioFile(PodFile.bytes(of: path)).traces {
            switch trace {
            case .probes(let scenario): output.append(ScenarioReporter.line(name: scenario.name, await scenario.replay()))
            case .pod(let scenario): output.append(ScenarioReporter.line(name: scenario.name, scenario.rehearse()))
            }
            output.flush()
        }
        output.flush(isForced: true)
    }

    private func simulate(_ path: String) throws {
        var output = OutputBuffer()
        var isFirst = true
        let pods = try PodFile.pods(of: path)
        for pod in pods {
            let simulation = Simulation(pod, script: script)
            switch format {
            case .json: output.append(SimulationReporter.json(simulation))
            case .text:
                if !isFirst { output.append("\n") }
                output.append(SimulationReporter(style: Style(isColored: color.isOn)).text(simulation))
            }
            isFirst = false
        }
        output.flush(isForced: true)
    }
}
