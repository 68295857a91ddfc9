import PodSpec
import PodSpecProbes

/// Many probes at once: what they cost, and how late they come.
struct Crowd {
    let port: Int
    let probes: Int
    let seconds: Int
    private let perPod = 100
    private let warmUp = 3

    func run() async {
        let lateness = Lateness()
        let start = ContinuousClock.now
        let pods = (0..<max(1, probes / perPod)).map { runner($0, start: start, lateness) }
        await withTaskGroup(of: Void.self) { group in
            for pod in pods { group.addTask { await pod.run() } }
            try? await Task.sleep(until: start + .seconds(warmUp))
            lateness.reset()
            let (cpu, memory, began) = (Usage.processorSeconds, Usage.residentMegabytes, ContinuousClock.now)
            try? await Task.sleep(until: began + .seconds(seconds))
            let elapsed = began.duration(to: .now) / .seconds(1)
            let used = Usage.processorSeconds - cpu
            let late = lateness.sorted()
            let each = used / Double(max(1, late.count)) * 1e6
            print("\(probes) probes, period 1 s, \(seconds) s")
            print("  probes run         \(late.count) of \(Int(elapsed * Double(probes)))")
            print("  processor          \((used / elapsed * 100).text(1)) % of a core, \(each.text(1)) µs a probe")
            print("  lateness           p50 \(late.at(0.5).text(1)) ms, p99 \(late.at(0.99).text(1)) ms, most \(late.at(1).text(1)) ms")
            print("  failed             \(lateness.failures)")
            print("  resident memory    \(memory.text(1)) MB before, \(Usage.residentMegabytes.text(1)) MB after")
            group.cancelAll()
        }
    }

    /// A pod with a hundred probes; the kubelet's random first delay spreads them over the period.
    private func runner(_ number: Int, start: ContinuousClock.Instant, _ lateness: Lateness) -> PodProbes<ContinuousClock> {
        let containers = (0..<perPod).map { index in
            let probe = Probe(httpGet: HTTPGetAction(port: .int(Int32(port)), path: "/healthz"), timeoutSeconds: 1, periodSeconds: 1)
            return Container(name: "c\(index)", image: "load:1", readinessProbe: probe)
        }
        let pod = Pod(metadata: ObjectMeta(name: "load-\(number)"), spec: Pod.Spec(containers: containers))
        // An address for each pod, so that ports of closed connections don't run out.
        let target = ProbeTarget(host: "127.0.\(number % 10).\(1 + number / 10 % 200)")
        return PodProbes(pod, clock: ContinuousClock()) { container, _, probe in
            let check = HTTPGetCheck(probe.httpGet ?? HTTPGetAction(port: 1), target: target)
            return TimedCheck(check: check, name: "\(number)/\(container.name)", start: start, lateness: lateness)
        }
    }
}
