internal import PodSpec

extension Advice {
    private static let page =
        "https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"

    /// A container that serves requests says nothing about when it can.
    public static let missingReadinessProbe = Advice(
        id: "missingReadinessProbe",
        title: "No readiness probe",
        why: "Without one a container counts as ready once it runs: Services send it requests before it can answer, and a rolling update "
            + "goes on although the new pods don't work.",
        fix: "add a readinessProbe that asks for what a request needs",
        link: page + "#define-readiness-probes",
        severity: .warning,
        check: .pod { pod, findings in
            for container in pod.serving where container.readinessProbe == nil {
                findings.add(
                    container.path,
                    "\(container.title) serves a port and has no readiness probe: it gets requests before it can answer them"
                )
            }
        }
    )

    /// A container that serves requests is never restarted when it hangs.
    public static let missingLivenessProbe = Advice(
        id: "missingLivenessProbe",
        title: "No liveness probe",
        why: "A process that hangs without ending goes on hanging. One that always ends when it cannot go on needs no probe.",
        fix: "add a livenessProbe that is cheap and asks the container alone, unless the process ends by itself when it cannot go on",
        link: page + "#define-a-liveness-command",
        severity: .note,
        check: .pod { pod, findings in
            for container in pod.serving where container.livenessProbe == nil {
                findings.add(container.path, "\(container.title) has no liveness probe: nothing restarts it when it hangs")
            }
        }
    )

    /// The same question restarts a container as soon as it takes it out of service.
    public static let livenessAsStrictAsReadiness = Advice(
        id: "livenessAsStrictAsReadiness",
        title: "Liveness as strict as readiness",
        why: "When both probes ask the same, liveness has to be more patient. Otherwise a container that is only busy is restarted instead "
            + "of being spared requests, and the others get its share until they are restarted too.",
        fix: "give the livenessProbe a higher failureThreshold than the readinessProbe, or let it ask for less",
        link: page + "#define-readiness-probes",
        severity: .warning,
        check: .pod { pod, findings in
            for container in pod.lasting {
                guard let liveness = container.livenessProbe, let readiness = container.readinessProbe else { continue }
                guard let asked = liveness.question(of: container), asked == readiness.question(of: container) else { continue }
                guard liveness.patience <= readiness.patience else { continue }
                findings.add(
                    container.path.child("livenessProbe"),
                    "asks the same as readinessProbe and gives up after \(liveness.patienceText), readiness after "
                        + "\(readiness.patienceText): a busy container is restarted instead of being spared requests",
                    related: [
                        Diagnostic.Related(
                            path: container.path.child("readinessProbe"),
                            message: "readiness gives up after \(readiness.patienceText)"
                        )
                    ]
                )
            }
        }
    )

    /// A container that needs longer to start than liveness waits never gets there.
    public static let killedWhileStarting = Advice(
        id: "killedWhileStarting",
        title: "A slow start that a probe ends",
        why: "A liveness or startup probe that gives up before readiness is first asked restarts the container while it is still starting, "
            + "again and again.",
        fix: "give the container a startupProbe whose periodSeconds × failureThreshold covers its slowest start",
        link: page + "#define-startup-probes",
        severity: .warning,
        check: .pod { pod, findings in
            for container in pod.lasting {
                guard let readiness = container.readinessProbe else { continue }
                let candidate = container.startupProbe.map { ("startupProbe", $0) } ?? container.livenessProbe.map { ("livenessProbe", $0) }
                guard let (field, killer) = candidate, killer.asksSamePlace(as: readiness, in: container) else { continue }
                guard readiness.delay > killer.timeToKill else { continue }
                findings.add(
                    container.path.child(field),
                    "may give up \(killer.timeToKill)s after the start, and readiness is first asked after \(readiness.delay)s: "
                        + "a container that needs this long is restarted while it is starting",
                    fix: field == "startupProbe" ? "raise its failureThreshold until it covers the slowest start" : nil,
                    related: [
                        Diagnostic.Related(
                            path: container.path.child("readinessProbe").child("initialDelaySeconds"),
                            message: "readiness is first asked after \(readiness.delay)s"
                        )
                    ]
                )
            }
        }
    )

    /// A port by a name that the container doesn't have.
    public static let unknownProbePort = Advice(
        id: "unknownProbePort",
        title: "A probe of a port that the container doesn't name",
        why:
            "The kubelet looks a name up among the ports of the same container. Where it isn't one, no probe is ever sent: the container never "
            + "becomes ready or started, and liveness never notices anything.",
        fix: "use the name of one of the container's ports, or a number",
        link: page + "#use-a-named-port",
        severity: .warning,
        check: .pod { pod, findings in
            for container in pod.lasting {
                for (field, probe) in container.probes {
                    let (handler, port) = probe.httpGet.map { ("httpGet", $0.port) } ?? ("tcpSocket", probe.tcpSocket?.port ?? 0)
                    guard case .string(let name) = port, container.number(of: port) == nil else { continue }
                    let effect =
                        switch field {
                        case "readinessProbe": "it never becomes ready"
                        case "startupProbe": "it never counts as started"
                        default: "liveness never notices anything"
                        }
                    let owner = pod.containers.first { ($0.ports ?? []).contains { $0.name == name } }
                    findings.add(
                        container.path.child(field).child(handler, "port"),
                        "\(container.title) has no port named \(GoText.quoted(name)): \(effect)",
                        value: name,
                        fix: owner.map { "the port belongs to \($0.title): use its number here" }
                    )
                }
            }
        }
    )

    /// A probe that may still be waiting when the next one is due.
    public static let probeTimeoutExceedsPeriod = Advice(
        id: "probeTimeoutExceedsPeriod",
        title: "A timeout as long as the period",
        why:
            "Probes of a kind run one after the other. When answers may take as long as the period, probes come less often than periodSeconds "
            + "says, and a failure is noticed later.",
        fix: "make timeoutSeconds shorter than periodSeconds",
        link: page + "#configure-probes",
        severity: .note,
        check: .pod { pod, findings in
            for container in pod.lasting {
                for (field, probe) in container.probes {
                    // One second is the shortest timeout there is.
                    guard let timeout = probe.timeoutSeconds, let period = probe.periodSeconds, timeout >= period, timeout > 1 else {
                        continue
                    }
                    findings.add(
                        container.path.child(field).child("timeoutSeconds"),
                        "a probe may take \(timeout)s and the next one is due after \(period)s: failures are noticed later than meant",
                        value: String(timeout)
                    )
                }
            }
        }
    )
}

extension Probe {
    fileprivate var delay: Int { Int(initialDelaySeconds ?? 0) }

    /// The seconds of failures that the probe puts up with.
    fileprivate var patience: Int { Int(periodSeconds ?? 10) * effectiveFailureThreshold }

    fileprivate var patienceText: String { "\(effectiveFailureThreshold) × \(periodSeconds ?? 10)s" }

    /// The seconds from the container's start to the failure that ends it.
    fileprivate var timeToKill: Int { delay + Int(periodSeconds ?? 10) * (effectiveFailureThreshold - 1) }

    /// What the probe asks, with its port as a number; nil for a port that has no number.
    fileprivate func question(of container: AdviceContainer) -> Handler? {
        switch handler {
        case .httpGet(var action)?:
            guard let port = container.number(of: action.port) else { return nil }
            action.port = .int(port)
            return .httpGet(action)
        case .tcpSocket(var action)?:
            guard let port = container.number(of: action.port) else { return nil }
            action.port = .int(port)
            return .tcpSocket(action)
        case let other: return other
        }
    }

    /// Whether both probes ask the same port, or run the same command.
    fileprivate func asksSamePlace(as other: Probe, in container: AdviceContainer) -> Bool {
        if let port = port(in: container) { return port == other.port(in: container) }
        return exec != nil && exec == other.exec
    }

    private func port(in container: AdviceContainer) -> Int32? {
        switch handler {
        case .httpGet(let action)?: container.number(of: action.port)
        case .tcpSocket(let action)?: container.number(of: action.port)
        case .grpc(let action)?: action.port
        case .exec?, nil: nil
        }
    }
}
