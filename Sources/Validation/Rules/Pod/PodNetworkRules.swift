internal import PodSpec

/// Rules for DNS and the hosts file of a pod (`validateDNSPolicy`, `validatePodDNSConfig`, `ValidateHostAliases`).
enum PodNetworkRules {
    private static let nameserverLimit = 3
    private static let searchLimit = 32
    private static let searchTextLimit = 2048

    static func check(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        let policy = spec.dnsPolicy ?? .zero
        if !policy.isKnown {
            let known: [DNSPolicy] = [.clusterFirstWithHostNet, .clusterFirst, .default, .none]
            findings.notSupported(path.child("dnsPolicy"), .string(policy.rawValue), known.map(\.rawValue))
        }
        if spec.dnsConfig != nil || policy == .none {
            checkConfig(spec.dnsConfig, policy, at: path.child("dnsConfig"), &findings)
        }
        for (index, alias) in (spec.hostAliases ?? []).enumerated() {
            let place = path.child("hostAliases").index(index)
            findings.invalid(place.child("ip"), alias.ip, Constraints.ipAddress(alias.ip))
            for (position, hostname) in (alias.hostnames ?? []).enumerated() {
                findings.invalid(place.child("hostnames").index(position), hostname, Constraints.dnsSubdomain(hostname))
            }
        }
    }

    private static func checkConfig(_ config: PodDNSConfig?, _ policy: DNSPolicy, at path: FieldPath, _ findings: inout Findings) {
        if policy == .none {
            if config == nil { return findings.required(path, "must provide `dnsConfig` when `dnsPolicy` is None") }
            if (config?.nameservers ?? []).isEmpty {
                let detail = "must provide at least one DNS nameserver when `dnsPolicy` is None"
                return findings.required(path.child("nameservers"), detail)
            }
        }
        guard let config else { return }
        checkNameservers(config.nameservers ?? [], at: path.child("nameservers"), &findings)
        checkSearches(config.searches ?? [], at: path.child("searches"), &findings)
        for (index, option) in (config.options ?? []).enumerated() where (option.name ?? "").isEmpty {
            findings.required(path.child("options").index(index), "must not be empty")
        }
    }

    private static func checkNameservers(_ nameservers: [String], at path: FieldPath, _ findings: inout Findings) {
        if nameservers.count > nameserverLimit {
            findings.invalid(path, FindingValue(nameservers), "must not have more than \(nameserverLimit) nameservers")
        }
        for (index, nameserver) in nameservers.enumerated() {
            findings.invalid(path.index(index), nameserver, Constraints.ipAddress(nameserver))
        }
    }

    private static func checkSearches(_ searches: [String], at path: FieldPath, _ findings: inout Findings) {
        if searches.count > searchLimit {
            findings.invalid(path, FindingValue(searches), "must not have more than \(searchLimit) search paths")
        }
        if searches.reduce(searches.count - 1, { $0 + $1.utf8.count }) > searchTextLimit {
            let detail = "must not have more than \(searchTextLimit) characters (including spaces) in the search list"
            findings.invalid(path, FindingValue(searches), detail)
        }
        for (index, search) in searches.enumerated() where search != "." {
            // A dot at the end makes a name absolute and is no part of it.
            let name = search.utf8.last == UInt8(ascii: ".") ? String(decoding: search.utf8.dropLast(), as: UTF8.self) : search
            findings.invalid(path.index(index), name, Constraints.underscoredSubdomain(name))
        }
    }
}
