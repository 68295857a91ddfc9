internal import PodSpec

/// What the server says about ports that several containers of a pod claim.
enum PortWarnings {
    private struct Claim {
        var path: FieldPath
        var port: ContainerPort

        var hostIP: String { port.hostIP ?? "" }
        var hostPort: Int32 { port.hostPort ?? 0 }
    }

    private struct Key: Hashable {
        var port: Int32
        var transport: String
    }

    /// The server compares each claim to a port with all earlier ones, which would be slow for thousands.
    private static let comparisonLimit = 100

    static func check(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        if areApart(spec) { return }
        check(lists(of: spec, at: path), &findings)
    }

    private static func check(_ containers: [(path: FieldPath, ports: [ContainerPort])], _ findings: inout Findings) {
        var claims: [Key: [Claim]] = [:]
        var names: [String: FieldPath] = [:]
        for (path, ports) in containers {
            for (index, port) in ports.enumerated() {
                let claim = Claim(path: path.child("ports").index(index), port: port)
                checkName(claim, &names, &findings)
                if !claim.hostIP.isEmpty, claim.hostPort == 0 {
                    findings.warning(claim.path, "\(claim.path): hostIP set without hostPort: \(form(port))")
                }
                let key = Key(port: port.containerPort, transport: port.protocol?.rawValue ?? "")
                for other in (claims[key] ?? []).prefix(comparisonLimit) {
                    guard let conflict = conflict(claim, other) else { continue }
                    findings.warning(claim.path, "\(claim.path): \(conflict) port definition with \(other.path)")
                }
                claims[key, default: []].append(claim)
            }
        }
    }

    /// Whether a few ports have nothing in common, as those of nearly all pods: seen without keeping a record of them.
    private static func areApart(_ spec: Pod.Spec) -> Bool {
        var seen: [(number: Int32, name: String)] = []
        func areNew(_ ports: [ContainerPort]?) -> Bool {
            guard let ports else { return true }
            for port in ports {
                let name = port.name ?? ""
                if port.hostIP != nil || seen.count > 16 { return false }
                if seen.contains(where: { $0.number == port.containerPort || ($0.name == name && !name.isEmpty) }) { return false }
                if seen.isEmpty { seen.reserveCapacity(4) }
                seen.append((port.containerPort, name))
            }
            return true
        }
        if let containers = spec.initContainers?.span {
            for index in containers.indices where !areNew(containers[index].ports) { return false }
        }
        let containers = spec.containers.span
        for index in containers.indices where !areNew(containers[index].ports) { return false }
        return (spec.ephemeralContainers ?? []).allSatisfy { areNew($0.ports) }
    }

    /// The ports of containers of all three sorts.
    private static func lists(of spec: Pod.Spec, at path: FieldPath) -> [(path: FieldPath, ports: [ContainerPort])] {
        var lists: [(path: FieldPath, ports: [ContainerPort])] = []
        func add(_ list: String, _ ports: [[ContainerPort]?]) {
            for (index, ports) in ports.enumerated() {
                if let ports { lists.append((path.child(list, index), ports)) }
            }
        }
        add("initContainers", (spec.initContainers ?? []).map(\.ports))
        add("containers", spec.containers.map(\.ports))
        add("ephemeralContainers", (spec.ephemeralContainers ?? []).map(\.ports))
        return lists
    }

    private static func checkName(_ claim: Claim, _ names: inout [String: FieldPath], _ findings: inout Findings) {
        guard let name = claim.port.name, !name.isEmpty else { return }
        guard let first = names[name] else {
            names[name] = claim.path
            return
        }
        let effect = "services and probes that select ports by name will use \(first)"
        findings.warning(claim.path, "\(claim.path): duplicate port name \(GoText.quoted(name)) with \(first), \(effect)")
    }

    /// How two claims to the same port get into each other's way; nil when they don't.
    private static func conflict(_ claim: Claim, _ other: Claim) -> String? {
        if claim.hostIP == other.hostIP, claim.hostPort == other.hostPort { return "duplicate" }
        if claim.hostPort == 0 || other.hostPort == 0 { return "overlapping" }
        return claim.hostPort == other.hostPort && claim.hostIP.isEmpty != other.hostIP.isEmpty ? "dangerously ambiguous" : nil
    }

    /// The port as Go prints a struct.
    private static func form(_ port: ContainerPort) -> String {
        "{Name:\(port.name ?? "") HostPort:\(port.hostPort ?? 0) ContainerPort:\(port.containerPort) "
            + "Protocol:\(port.protocol?.rawValue ?? "") HostIP:\(port.hostIP ?? "")}"
    }
}
