internal import PodSpec

extension PodSecurityCheck {
    /// The SELinux type must be one for containers; user and role stay what they are.
    static let seLinuxOptions = PodSecurityCheck(id: "seLinuxOptions", level: .baseline) { subject in
        var offenders = PodSecurityOffenders()
        var faults: [SELinuxFault] = []
        for fault in selinuxFaults(of: subject.spec.securityContext?.seLinuxOptions, in: subject.version) {
            faults.append(fault)
            offenders.addPod(subject.securityPath.child("seLinuxOptions", fault.field), "sets SELinux \(fault.field) \"\(fault.value)\"")
        }
        for container in subject.containers {
            for fault in selinuxFaults(of: container.securityContext?.seLinuxOptions, in: subject.version) {
                faults.append(fault)
                let path = container.securityPath.child("seLinuxOptions", fault.field)
                offenders.add(container, path, "sets SELinux \(fault.field) \"\(fault.value)\"")
            }
        }
        guard !offenders.isEmpty else { return nil }
        var details: [String] = []
        let types = PodSecurityWording.sorted(faults.filter { $0.field == "type" }.map(\.value))
        if !types.isEmpty { details.append("\(PodSecurityWording.plural("type", types.count)) \(PodSecurityWording.quoted(types))") }
        for field in ["user", "role"] where faults.contains(where: { $0.field == field }) { details.append("\(field) may not be set") }
        return PodSecurityViolation(
            reason: "seLinuxOptions",
            detail: "\(offenders.text) set forbidden securityContext.seLinuxOptions: \(details.joined(separator: "; "))",
            places: offenders.places
        )
    }

    private struct SELinuxFault {
        let field: String
        let value: String
    }

    private static func selinuxFaults(of options: SELinuxOptions?, in version: KubernetesVersion) -> [SELinuxFault] {
        guard let options else { return [] }
        var faults: [SELinuxFault] = []
        if let type = options.type, !isContainerType(type, in: version) { faults.append(SELinuxFault(field: "type", value: type)) }
        for (field, value) in [("user", options.user), ("role", options.role)] {
            if let value, !value.isEmpty { faults.append(SELinuxFault(field: field, value: value)) }
        }
        return faults
    }

    private static func isContainerType(_ type: String, in version: KubernetesVersion) -> Bool {
        switch type {
        case "", "container_t", "container_init_t", "container_kvm_t": true
        case "container_engine_t": version >= KubernetesVersion(minor: 31)
        default: false
        }
    }
}
