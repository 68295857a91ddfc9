internal import PodSpec

/// Rules for the name a pod has in its own network.
enum PodHostnameRules {
    static func check(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        if let hostname = spec.hostname, !hostname.isEmpty {
            findings.invalid(path.child("hostname"), hostname, Constraints.dnsLabel(hostname))
        }
        if let subdomain = spec.subdomain, !subdomain.isEmpty {
            findings.invalid(path.child("subdomain"), subdomain, Constraints.dnsLabel(subdomain))
        }
        guard let name = spec.hostnameOverride else { return }
        let place = path.child("hostnameOverride")
        findings.invalid(place, name, Constraints.dnsSubdomain(name))
        // Linux has room for no more.
        if name.utf8.count > 64 { findings.tooLong(place, limit: 64) }
        if spec.setHostnameAsFQDN == true { findings.forbidden(place, "may not be specified when setHostnameAsFQDN is true") }
        if spec.hostNetwork == true { findings.forbidden(place, "may not be specified when hostNetwork is true") }
    }
}
