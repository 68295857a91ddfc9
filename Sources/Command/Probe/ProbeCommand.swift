internal import ArgumentParser
internal import PodSpec
internal import PodSpecProbes
internal import PodSpecReporting

/// `podspec probe`.
struct ProbeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "probe",
        abstract: "Runs a manifest's own probes against a live server, as the kubelet would.",
        discussion: """
            Without --once or --wait-ready it goes on until interrupted. On a terminal a table shows where each probe stands, with \
            the events below it. Nothing is ever restarted: where the kubelet would do it, a new container is taken to start at \
            that moment.
            Exec probes run on this machine. Exit status: 0 all passed or all is ready, 1 not, 2 the manifest has no such probe.
            """
    )

    @Argument(help: ArgumentHelp("A manifest; `-` is standard input.", valueName: "manifest"))
    var manifest: String

    @Option(help: ArgumentHelp("The address that stands for the pod's.", valueName: "address"))
    var host = "127.0.0.1"

    @Option(help: ArgumentHelp("A port of the manifest and the one to dial for it. Repeatable.", valueName: "port=port"))
    var map: [PortMapping] = []

    @Option(help: ArgumentHelp("Only this container's probes.", valueName: "name"))
    var container: String?

    @Option(
        help: ArgumentHelp("Only this kind of probe: startup, readiness or liveness.", valueName: "kind"),
        transform: { try ProbeSelection.kind($0) }
    )
    var probe: ProbeKind?

    @Option(help: ArgumentHelp("A variable for exec probes. Repeatable.", valueName: "name=value"))
    var env: [Variable] = []

    @Flag(help: "Run each check once, with its attempts.")
    var once = false

    @Flag(help: "End as soon as all containers are ready.")
    var waitReady = false

    @Option(help: ArgumentHelp("How long to wait with --wait-ready. Default: 60s.", valueName: "time"))
    var timeout: TimeSpan?

    @Option(help: "How to print: text or json (one event a line).")
    var format: OutputFormat = .text

    @Option(help: "When to use colours: auto, always or never.")
    var color: ColorChoice = .auto

    func validate() throws {
        guard !once || !waitReady else { throw ValidationError("--once and --wait-ready exclude each other") }
    }

    func run() async throws {
        let target = ProbeTarget(
            host: host,
            ports: Dictionary(map.map { ($0.from, $0.to) }) { _, last in last },
            environment: Dictionary(env.map { ($0.name, $0.value) }) { _, last in last }
        )
        let selection = ProbeSelection(container: container, kind: probe)
        let pods = try PodFile.pods(of: manifest).map(selection.apply)
        guard pods.contains(where: { !selection.probes(of: $0).isEmpty }) else {
            writeErrorPiece("\(manifest): no probe to run\(selection.description)\n")
            throw ExitCode(2)
        }
        let style = Style(isColored: color.isOn)
        let (once, limit, format) = (once, waitReady ? timeout?.duration ?? .seconds(60) : nil, format)
        let isPassed = await Interruption.watching {
            if once { return await ProbeOnce(pods: pods, selection: selection, target: target, format: format, style: style).run() }
            let output = ProbeOutput(format: format, style: style)
            return await ProbeLive(pods: pods, target: target, output: output, limit: limit).run()
        }
        guard let isPassed else { throw ExitCode(130) }
        if !isPassed { throw ExitCode(1) }
    }
}

/// A port of the manifest and the port that is dialled for it.
struct PortMapping: ExpressibleByArgument {
    var from: Int
    var to: Int

    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let from = parts[0], let to = parts[1], (1...65535).contains(from), (1...65535).contains(to) else {
            return nil
        }
        self.from = from
        self.to = to
    }
}

/// An environment variable.
struct Variable: ExpressibleByArgument {
    var name: String
    var value: String

    init?(argument: String) {
        guard let equals = argument.firstIndex(of: "="), equals != argument.startIndex else { return nil }
        name = String(argument[..<equals])
        value = String(argument[argument.index(after: equals)...])
    }
}

extension ProbeSelection {
    /// The kind of a name.
    fileprivate static func kind(_ name: String) throws -> ProbeKind {
        guard let kind = ProbeKind(rawValue: name) else { throw ValidationError("'\(name)' is not startup, readiness or liveness") }
        return kind
    }
}
