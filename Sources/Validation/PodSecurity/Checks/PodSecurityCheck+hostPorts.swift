internal import PodSpec

extension PodSecurityCheck {
    /// Ports of the node are not for pods.
    static let hostPorts = PodSecurityCheck(id: "hostPorts", level: .baseline) { subject in
        var offenders = PodSecurityOffenders()
        var ports: [String] = []
        for container in subject.containers {
            for (index, port) in container.ports.enumerated() {
                guard let number = port.hostPort, number != 0 else { continue }
                ports.append(String(number))
                offenders.add(container, container.path.child("ports").index(index).child("hostPort"), "uses hostPort \(number)")
            }
        }
        guard !offenders.isEmpty else { return nil }
        // Ports are a set of texts to the admission controller: 443 comes before 80.
        let sorted = PodSecurityWording.sorted(ports)
        let verb = offenders.containers.count == 1 ? "uses" : "use"
        return PodSecurityViolation(
            reason: "hostPort",
            detail:
                "\(offenders.containerText) \(verb) \(PodSecurityWording.plural("hostPort", sorted.count)) \(sorted.joined(separator: ", "))",
            places: offenders.places
        )
    }
}
