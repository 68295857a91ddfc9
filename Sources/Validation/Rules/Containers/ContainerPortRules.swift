internal import PodSpec

/// Rules for the ports of containers (`validateContainerPorts`, `AccumulateUniqueHostPorts`, `validatePodHostNetworkDeps`).
enum ContainerPortRules {
    /// Checks the ports of one container.
    static func check(_ ports: [ContainerPort], at container: FieldPath, _ findings: inout Findings) {
        var names = SeenNames()
        for index in ports.indices {
            let port = ports[index]
            if let name = port.name, !name.isEmpty {
                let problems = Constraints.portName(name)
                if !problems.isEmpty {
                    findings.invalid(container.child("ports", index), "name", name, problems)
                } else if !names.insert(name) {
                    findings.duplicate(container.child("ports", index).child("name"), .string(name))
                }
            }
            if port.containerPort == 0 {
                findings.required(container.child("ports", index).child("containerPort"))
            } else {
                checkNumber(port.containerPort, at: container.child("ports", index).child("containerPort"), &findings)
            }
            if let hostPort = port.hostPort, hostPort != 0 {
                checkNumber(hostPort, at: container.child("ports", index).child("hostPort"), &findings)
            }
            switch port.protocol {
            case .some(.tcp), .some(.udp), .some(.sctp): break
            case .none, .some(.zero): findings.required(container.child("ports", index).child("protocol"))
            case .some(let other):
                let path = container.child("ports", index).child("protocol")
                findings.notSupported(path, .string(other.rawValue), ["SCTP", "TCP", "UDP"])
            }
        }
    }

    private static func checkNumber(_ number: Int32, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        for problem in Constraints.portNumber(number) { findings.invalid(path(), .integer(Int64(number)), problem) }
    }

    /// No two ports may take the same port of the host, unless for different protocols or addresses.
    static func checkHostPorts(_ containers: [Container], at list: FieldPath, _ findings: inout Findings) {
        var taken = SeenNames()
        for index in containers.indices {
            guard let ports = containers[index].ports else { continue }
            for portIndex in ports.indices {
                guard let hostPort = ports[portIndex].hostPort, hostPort != 0 else { continue }
                let port = ports[portIndex]
                let key = "\(port.protocol?.rawValue ?? "")/\(port.hostIP ?? "")/\(hostPort)"
                if !taken.insert(key) {
                    let path = list.index(index).child("ports", portIndex).child("hostPort")
                    findings.duplicate(path, .string(key))
                }
            }
        }
    }

    /// On the host's network a container listens on the host's ports, so that both numbers have to be the same.
    ///
    /// A template may leave the host port out; a Pod's has been filled in by then.
    static func checkHostNetwork(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        guard spec.hostNetwork == true else { return }
        for index in spec.containers.indices {
            guard let ports = spec.containers[index].ports else { continue }
            for portIndex in ports.indices {
                let hostPort = ports[portIndex].hostPort ?? 0
                guard hostPort != 0, hostPort != ports[portIndex].containerPort else { continue }
                findings.invalid(
                    path.child("containers", index).child("ports", portIndex).child("hostPort"),
                    .integer(Int64(hostPort)),
                    "must match `containerPort` when `hostNetwork` is true"
                )
            }
        }
    }
}
