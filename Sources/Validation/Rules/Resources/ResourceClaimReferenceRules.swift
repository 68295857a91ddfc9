internal import PodSpec

/// Rules for what a container takes of the pod's resource claims (`validateResourceClaimNames`).
enum ResourceClaimReferenceRules {
    static func check(_ references: [ResourceClaim], of claims: [PodResourceClaim], at path: FieldPath, _ findings: inout Findings) {
        let names = Set(claims.lazy.map(\.name).filter { !$0.isEmpty })
        var seen: Set<String> = []
        // How often a request of a claim was named, by what stands before the first slash.
        var requests: [Substring: Int] = [:]
        for index in references.indices {
            let name = references[index].name
            if name.isEmpty {
                findings.required(path.index(index))
                continue
            }
            if seen.contains(name) {
                // All requests of the claim are taken already.
                findings.duplicate(path.index(index), .string(name))
            } else {
                let request = references[index].request ?? ""
                let key = request.isEmpty ? name : "\(name)/\(request)"
                if !request.isEmpty { findings.invalid(path.index(index), "request", request, Constraints.dnsLabel(request)) }
                if seen.contains(key) {
                    findings.duplicate(path.index(index), .string(key))
                } else if request.isEmpty {
                    for _ in 0..<(requests[name[...]] ?? 0) { findings.duplicate(path.index(index), .string(name)) }
                }
                if seen.insert(key).inserted, let slash = key.utf8.firstIndex(of: UInt8(ascii: "/")) {
                    requests[key[..<slash], default: 0] += 1
                }
            }
            if !names.contains(name) {
                let list = names.isEmpty ? " which is empty" : ": " + names.sorted().joined(separator: ", ")
                let detail = "must be one of the names in pod.spec.resourceClaims\(list)"
                findings.notFound(path.index(index), .string(name), detail)
            }
        }
    }
}
