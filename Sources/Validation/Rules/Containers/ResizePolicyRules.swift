internal import PodSpec

/// Rules for how a container takes a change of its resources (`validateResizePolicy`).
///
/// Most complaints are about the list as a whole: the API server leaves the index out.
enum ResizePolicyRules {
    static func check(
        _ policies: [ContainerResizePolicy],
        restartPolicy: RestartPolicy?,
        at path: FieldPath,
        _ findings: inout Findings
    ) {
        var names = SeenNames()
        for index in policies.indices {
            let policy = policies[index]
            if !names.insert(policy.resourceName) { findings.duplicate(path.index(index), .string(policy.resourceName)) }
            switch policy.resourceName {
            case "cpu", "memory": break
            case "": findings.required(path)
            case let name: findings.notSupported(path, .string(name), ["cpu", "memory"])
            }
            switch policy.restartPolicy {
            case .notRequired, .restartContainer: break
            case .zero: findings.required(path)
            case let other: findings.notSupported(path, .string(other.rawValue), ["NotRequired", "RestartContainer"])
            }
            if restartPolicy == .never, policy.restartPolicy != .notRequired {
                let detail = "must be 'NotRequired' when pod `restartPolicy` is 'Never'"
                findings.invalid(path, .string(policy.restartPolicy.rawValue), detail)
            }
        }
    }
}
