internal import PodSpec

/// Rules for the names of resources (`validateContainerResourceName`, `validatePodResourceName`).
enum ResourceNameRules {
    static func check(_ name: String, of holder: ResourceRules.Holder, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        switch holder {
        case .container where ResourceName.isStandardForContainers(name) && Constraints.qualifiedName(name).isEmpty: return
        case .container:
            checkSyntax(name, at: path(), &findings)
            checkForContainer(name, at: path(), &findings)
        case .pod:
            if checkSyntax(name, at: path(), &findings), !ResourceName.isPodLevelResource(name) {
                findings.notSupported(path(), .string(name), ["cpu", "hugepages-", "memory"])
            }
        }
    }

    /// A name is standard or has a domain (`validateResourceName`).
    @discardableResult
    private static func checkSyntax(_ name: String, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) -> Bool {
        let problems = Constraints.qualifiedName(name)
        for problem in problems { findings.invalid(path(), .string(name), problem) }
        if !problems.isEmpty { return false }
        if name.utf8.contains(UInt8(ascii: "/")) || ResourceName.isStandard(name) { return true }
        findings.invalid(path(), .string(name), "must be a standard resource type or fully qualified")
        return false
    }

    private static func checkForContainer(_ name: String, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if !name.utf8.contains(UInt8(ascii: "/")) {
            if ResourceName.isStandardForContainers(name) { return }
            findings.invalid(path(), .string(name), "must be a standard resource for containers")
        } else if !ResourceName.isNative(name), !ResourceName.isExtended(name) {
            findings.invalid(path(), .string(name), "doesn't follow extended resource name standard")
        }
    }
}
