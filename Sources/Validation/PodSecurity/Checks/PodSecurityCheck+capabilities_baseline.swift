internal import PodSpec

extension PodSecurityCheck {
    /// Only capabilities that container runtimes grant anyway may be added; `NET_RAW` isn't among them.
    static let capabilitiesBaseline = PodSecurityCheck(id: "capabilities_baseline", level: .baseline) { subject in
        var offenders = PodSecurityOffenders()
        let added = addedCapabilities(of: subject, except: defaultCapabilities, into: &offenders)
        guard !offenders.isEmpty else { return nil }
        return PodSecurityViolation(
            reason: "non-default capabilities",
            detail: "\(offenders.containerText) must not include \(PodSecurityWording.quoted(added)) in securityContext.capabilities.add",
            places: offenders.places
        )
    }

    private static let defaultCapabilities: Set<String> = [
        "AUDIT_WRITE", "CHOWN", "DAC_OVERRIDE", "FOWNER", "FSETID", "KILL", "MKNOD", "NET_BIND_SERVICE", "SETFCAP", "SETGID", "SETPCAP",
        "SETUID", "SYS_CHROOT",
    ]

    /// The capabilities beyond `allowed` that containers add, sorted.
    static func addedCapabilities(
        of subject: PodSecuritySubject,
        except allowed: Set<String>,
        into offenders: inout PodSecurityOffenders
    ) -> [String] {
        var found: [String] = []
        for container in subject.containers {
            for (index, capability) in (container.securityContext?.capabilities?.add ?? []).enumerated() where !allowed.contains(capability)
            {
                found.append(capability)
                offenders.add(
                    container, container.securityPath.child("capabilities", "add").index(index), "adds capability \"\(capability)\"")
            }
        }
        return PodSecurityWording.sorted(found)
    }
}
