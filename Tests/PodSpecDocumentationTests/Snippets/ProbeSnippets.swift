import PodSpec
import PodSpecProbes

/// Pages about probes.
enum ProbeSnippets {
    #if Probes
        static func landing(pod: Pod) -> PodProbes<ContinuousClock> {
            // snippet
            let probes = PodProbes(pod, target: ProbeTarget(ports: [8080: 18080]))
            // end snippet
            return probes
        }

        static func run(pod: Pod) async {
            // snippet
            let probes = PodProbes(pod, target: ProbeTarget(host: "127.0.0.1", ports: [8080: 18080]))
            let events = probes.events()
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await probes.run() }
                for await event in events {
                    switch event.kind {
                    case .probed(let run): print(run.probe, run.outcome.verdict, run.outcome.output)
                    case .mustRestart(let demand): print(demand.message)
                    case .becameReady: probes.removePod()  // ends the probes, and the events with them
                    default: break
                    }
                }
            }
            // end snippet
        }

        static func once(pod: Pod) async {
            // snippet
            if let container = pod.spec?.containers.first, let probe = container.readinessProbe {
                let check = container.check(for: probe, target: ProbeTarget(ports: [8080: 18080]))
                let outcome = await check.check(timeout: .seconds(1))
                print(outcome.verdict, outcome.output)
            }
            // end snippet
        }
    #endif

    static func forecast(container: Container) {
        // snippet
        let forecast = ProbeForecast(container, failure: .hanging)
        if let limit = forecast.startLimit { print("a start may take \(limit.earliest)") }
        if let detection = forecast.detection(.liveness) { print("a hang is noticed after \(detection.latest) at the latest") }
        if forecast.livenessComesFirst == true { print("the container is killed before it is taken out of traffic") }
        // end snippet
    }
}
