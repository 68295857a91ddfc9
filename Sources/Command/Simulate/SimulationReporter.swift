internal import PodSpec
internal import PodSpecProbes
internal import PodSpecReporting
internal import PodSpecTesting

/// Prints a simulation for people or for programs.
struct SimulationReporter {
    let style: Style

    func text(_ simulation: Simulation) -> String {
        let width = simulation.containers.map(\.name.count).max() ?? 0
        var lines = [style.bold("\(simulation.name): what the kubelet does in \(simulation.length.inWords)"), ""]
        for container in simulation.containers {
            lines.append("  \(container.name.padded(to: width))  |\(simulation.bar(of: container.name, width: 60))|")
        }
        lines.append("  " + style.dim("\("".padded(to: width))  = ready   - running   . not running   x ended"))
        lines.append("")
        for entry in simulation.entries {
            let name = (entry.container ?? "").padded(to: width)
            lines.append("\(entry.time.inWords.padded(to: 11, onTheLeft: true))  \(name)  \(colored(entry))")
        }
        for forecast in simulation.forecasts {
            lines += ["", style.bold("\(forecast.container): what its numbers promise")]
            lines += simulation.sentences(about: forecast).map { "  " + $0 }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func colored(_ entry: Simulation.Entry) -> String {
        switch entry.mood {
        case .plain: entry.text
        case .good: style.green(entry.text)
        case .bad: style.red(entry.text)
        case .warning: style.yellow(entry.text)
        }
    }

    /// One line for each step, then one for each container's promises.
    static func json(_ simulation: Simulation) -> [UInt8] {
        var bytes: [UInt8] = []
        for entry in simulation.entries {
            var line = JSONWriter()
            line.beginObject()
            line.member("pod", simulation.name)
            line.time("t", ScenarioTime(entry.time))
            if let container = entry.container { line.member("container", container) }
            line.member("text", entry.text)
            line.endObject()
            line.endLine()
            bytes += line.bytes
        }
        for forecast in simulation.forecasts { bytes += json(forecast, of: simulation) }
        return bytes
    }

    private static func json(_ forecast: ProbeForecast, of simulation: Simulation) -> [UInt8] {
        var line = JSONWriter()
        line.beginObject()
        line.member("pod", simulation.name)
        line.member("container", forecast.container)
        line.key("forecast")
        line.beginObject()
        line.window("firstStartupCheck", forecast.firstCheck(.startup))
        line.window("firstReadinessCheck", forecast.firstCheck(.readiness))
        line.window("firstLivenessCheck", forecast.firstCheck(.liveness))
        line.window("startLimit", forecast.startLimit)
        line.window("livenessDetection", forecast.detection(.liveness))
        line.window("readinessDetection", forecast.detection(.readiness))
        line.member("start", forecast.verdict(onStartTaking: simulation.script.healthyAfter.duration).rawValue)
        if let first = forecast.livenessComesFirst { line.member("livenessComesFirst", first) }
        line.endObject()
        line.key("sentences")
        line.beginArray()
        for sentence in simulation.sentences(about: forecast) { line.string(sentence) }
        line.endArray()
        line.endObject()
        line.endLine()
        return line.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func window(_ name: String, _ window: ProbeForecast.Window?) {
        guard let window else { return }
        key(name)
        beginObject()
        time("earliest", ScenarioTime(window.earliest))
        time("latest", ScenarioTime(window.latest))
        endObject()
    }
}

extension String {
    fileprivate func padded(to width: Int, onTheLeft: Bool = false) -> String {
        let padding = String(repeating: " ", count: max(0, width - count))
        return onTheLeft ? padding + self : self + padding
    }
}
