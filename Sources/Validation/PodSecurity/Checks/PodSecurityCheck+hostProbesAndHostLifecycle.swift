internal import PodSpec

extension PodSecurityCheck {
    /// Probes and lifecycle hooks may not name a host, since the kubelet would connect to it from inside the node's network.
    static let hostProbesAndHostLifecycle = PodSecurityCheck(id: "hostProbesAndHostLifecycle", level: .baseline) { subject in
        guard subject.version >= KubernetesVersion(minor: 34) else { return nil }
        var offenders = PodSecurityOffenders()
        var hosts: [String] = []
        for container in subject.containers {
            for (path, host) in namedHosts(of: container) where !host.isEmpty {
                hosts.append(host)
                offenders.add(container, path.child("host"), "uses probe or lifecycle host \"\(host)\"")
            }
        }
        guard !offenders.isEmpty else { return nil }
        let names = PodSecurityWording.sorted(offenders.containers)
        let sortedHosts = PodSecurityWording.sorted(hosts)
        let who = "\(PodSecurityWording.plural("container", names.count)) \(PodSecurityWording.quoted(names))"
        let what = "\(PodSecurityWording.plural("probe or lifecycle host", sortedHosts.count)) \(PodSecurityWording.quoted(sortedHosts))"
        return PodSecurityViolation(
            reason: "probe or lifecycle host",
            detail: "\(who) \(names.count == 1 ? "uses" : "use") \(what)",
            places: offenders.places
        )
    }

    /// The hosts that a container's probes and hooks name, with the paths of the actions.
    private static func namedHosts(of container: PodSecuritySubject.Container) -> [(path: FieldPath, host: String)] {
        var result: [(path: FieldPath, host: String)] = []
        func add(_ path: FieldPath, _ httpGet: HTTPGetAction?, _ tcpSocket: TCPSocketAction?) {
            if let host = httpGet?.host { result.append((path.child("httpGet"), host)) }
            if let host = tcpSocket?.host { result.append((path.child("tcpSocket"), host)) }
        }
        for (field, probe) in container.probes {
            guard let probe else { continue }
            add(container.path.child(field), probe.httpGet, probe.tcpSocket)
        }
        for (field, handler) in [("postStart", container.lifecycle?.postStart), ("preStop", container.lifecycle?.preStop)] {
            guard let handler else { continue }
            add(container.path.child("lifecycle", field), handler.httpGet, handler.tcpSocket)
        }
        return result
    }
}
