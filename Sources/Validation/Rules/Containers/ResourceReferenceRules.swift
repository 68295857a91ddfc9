internal import PodSpec

/// Rules for references to a container's resources, in variables and in volumes (`validateContainerResourceFieldSelector`).
enum ResourceReferenceRules {
    /// Checks a reference; one in a volume has to name its container.
    static func check(_ reference: ResourceFieldSelector, needsContainer: Bool, at path: FieldPath, _ findings: inout Findings) {
        let resource = reference.resource
        if needsContainer, reference.containerName.isNilOrEmpty {
            findings.required(path.child("containerName"))
        } else if resource.isEmpty {
            findings.required(path.child("resource"))
        } else if !resources.contains(resource), !isHugePages(resource) {
            findings.notSupported(path.child("resource"), .string(resource), resources)
        }
        if let divisor = reference.divisor, !divisor.isZero { check(divisor, for: resource, at: path, &findings) }
    }

    private static let resources = [
        "limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage", "requests.memory",
    ]

    private static func isHugePages(_ resource: String) -> Bool {
        resource.hasPrefix("requests.hugepages-") || resource.hasPrefix("limits.hugepages-")
    }

    /// The divisors that each resource allows for (`validateContainerResourceDivisor`).
    private static func check(_ divisor: Quantity, for resource: String, at path: FieldPath, _ findings: inout Findings) {
        let (allowed, name): ([String], String)
        switch resource {
        case "limits.cpu", "requests.cpu":
            if divisor.canonicalText == "1" || divisor.canonicalText == "1m" { return }
            let detail = "only divisor's values 1m and 1 are supported with the cpu resource"
            return findings.invalid(path.child("divisor"), .string(resource), detail)
        case "limits.memory", "requests.memory": (allowed, name) = (units, "memory")
        case "limits.ephemeral-storage", "requests.ephemeral-storage": (allowed, name) = (units, "local ephemeral storage")
        case _ where isHugePages(resource): (allowed, name) = (units, "hugepages")
        default: return
        }
        if allowed.contains(divisor.canonicalText) { return }
        let detail = "only divisor's values \(allowed.joined(separator: ", ")) are supported with the \(name) resource"
        findings.invalid(path.child("divisor"), .string(resource), detail)
    }

    private static let units = ["1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei"]
}
