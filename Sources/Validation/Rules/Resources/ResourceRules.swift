internal import PodSpec

/// Rules for requests and limits (`validateResourceRequirements`).
enum ResourceRules {
    /// Whose resources they are.
    enum Holder {
        case container
        case pod
    }

    static func check(
        _ requirements: ResourceRequirements,
        of holder: Holder,
        claims: [PodResourceClaim],
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        var hasHugePages = false
        var hasComputeResource = false
        if let limits = requirements.limits {
            for (name, quantity) in limits.inOrder() {
                check(name, quantity, of: holder, at: path(), "limits", &findings)
                hasHugePages = hasHugePages || ResourceName.isHugePages(name)
                hasComputeResource = hasComputeResource || ResourceName.isComputeResource(name)
            }
        }
        if let requests = requirements.requests {
            for (name, quantity) in requests.inOrder() {
                check(name, quantity, of: holder, at: path(), "requests", &findings)
                check(name, request: quantity, limit: requirements.limits?[name], at: path(), &findings)
                hasHugePages = hasHugePages || ResourceName.isHugePages(name)
                hasComputeResource = hasComputeResource || ResourceName.isComputeResource(name)
            }
        }
        if hasHugePages, !hasComputeResource { findings.forbidden(path(), "HugePages require cpu or memory") }
        if let references = requirements.claims, !references.isEmpty {
            ResourceClaimReferenceRules.check(references, of: claims, at: path().child("claims"), &findings)
        }
    }

    /// Checks the resources that running a pod costs by itself, as if they were the limits of a container (`validateOverhead`).
    static func check(overhead: [String: Quantity], at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        check(ResourceRequirements(limits: overhead), of: .container, claims: [], at: path(), &findings)
    }

    private static func check(
        _ name: String,
        _ quantity: Quantity,
        of holder: Holder,
        at path: @autoclosure () -> FieldPath,
        _ list: String,
        _ findings: inout Findings
    ) {
        if !ResourceName.isComputeResource(name) {
            ResourceNameRules.check(name, of: holder, at: path().child(list).key(name), &findings)
            checkWhole(name, quantity, at: path().child(list).key(name), &findings)
        }
        if quantity.isNegative {
            let detail = "must be greater than or equal to 0"
            findings.invalid(path().child(list).key(name), .string(quantity.canonicalText), detail)
        }
    }

    /// What can't be split comes in whole numbers (`ValidateResourceQuantityValue`, `validateResourceQuantityHugePageValue`).
    private static func checkWhole(_ name: String, _ quantity: Quantity, at path: @autoclosure () -> FieldPath, _ findings: inout Findings)
    {
        if ResourceName.isInteger(name), quantity.milliValue % 1000 != 0 {
            findings.invalid(path(), .string(quantity.canonicalText), "must be an integer")
        }
        if ResourceName.isHugePages(name), !ResourceName.isMultiple(quantity, ofPageSizeIn: name) {
            let text = quantity.canonicalText
            findings.invalid(path(), .string(text), "\(text) is not positive integer multiple of \(name)")
        }
    }

    private static func check(
        _ name: String,
        request: Quantity,
        limit: Quantity?,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        guard let limit else {
            if ResourceName.isOvercommitAllowed(name) { return }
            return findings.required(path().child("limits"), "Limit must be set for non overcommitable resources")
        }
        if request == limit { return }
        let relation: String
        if !ResourceName.isOvercommitAllowed(name) {
            relation = "must be equal to"
        } else if request > limit {
            relation = "must be less than or equal to"
        } else {
            return
        }
        let detail = "\(relation) \(name) limit of \(limit.canonicalText)"
        findings.invalid(path().child("requests"), .string(request.canonicalText), detail)
    }
}

extension [String: Quantity] {
    /// The entries by name, so that findings have an order.
    func inOrder() -> [(key: String, value: Quantity)] {
        sorted { $0.key < $1.key }
    }
}
