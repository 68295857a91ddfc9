internal import PodSpec
internal import PodSpecProbes

/// Runs the probes of pods until all is ready or somebody interrupts.
struct ProbeLive {
    var pods: [Pod]
    var target: ProbeTarget
    var output: ProbeOutput
    /// How long to wait for readiness, nil to go on whatever happens.
    var limit: Duration?

    /// Whether everything became ready, or nobody asked.
    func run() async -> Bool {
        let isReady = await withTaskGroup(of: Bool?.self) { group in
            for pod in pods { group.addTask { await run(pod) ? nil : false } }
            if let limit {
                group.addTask {
                    do { try await Task.sleep(for: limit) } catch { return nil }
                    return false
                }
            }
            var missing = pods.count
            for await ending in group {
                guard ending == nil else {
                    group.cancelAll()
                    return false
                }
                missing -= 1
                if missing == 0 { break }
            }
            group.cancelAll()
            return true
        }
        if limit != nil, !Task.isCancelled { await output.finish(isReady: isReady) }
        return isReady
    }

    /// Runs one pod's probes; true once it is ready, if that is waited for.
    private func run(_ pod: Pod) async -> Bool {
        let check = { (container: Container, _: ProbeKind, probe: Probe) in container.check(for: probe, target: target) }
        let probes = PodProbes(pod, clock: ContinuousClock(), jitter: { _, _ in .zero }, check: check)
        let name = pods.count > 1 ? pod.metadata?.name : nil
        let events = probes.events()
        return await withTaskGroup(of: Bool.self) { group in
            group.addTask {
                await probes.run()
                return false
            }
            group.addTask {
                var instances = Instances(of: pod)
                for await event in events {
                    await output.show(event, of: name, state: probes.state, now: probes.now)
                    switch event.kind {
                    case .becameReady where limit != nil: return true
                    case .mustRestart(let demand) where demand.startsAgain:
                        probes.observe(instances.restart(demand.probe.container, at: event.time))
                    default: break
                    }
                }
                return false
            }
            if output.isLive {
                group.addTask {
                    while !Task.isCancelled {
                        await output.refresh(name, state: probes.state, now: probes.now)
                        try? await Task.sleep(for: .milliseconds(200))
                    }
                    return false
                }
            }
            let isReady = await group.next() ?? false
            group.cancelAll()
            return isReady
        }
    }
}

/// The instances of a pod's containers, which nobody really starts.
private struct Instances {
    private var observation: PodObservation
    private var counts: [String: Int] = [:]

    init(of pod: Pod) {
        let names = ((pod.spec?.initContainers ?? []) + (pod.spec?.containers ?? [])).map(\.name)
        let running = names.map { ($0, ContainerObservation.running("\($0)-1", since: .zero)) }
        observation = PodObservation(containers: Dictionary(running) { first, _ in first })
    }

    /// The pod with a container started anew.
    mutating func restart(_ container: String, at time: Duration) -> PodObservation {
        let count = (counts[container] ?? 1) + 1
        counts[container] = count
        observation.containers[container] = .running("\(container)-\(count)", since: time)
        return observation
    }
}
