internal import PodSpec

/// Rules for a container's own restart policy and its restart rules (`validateContainerRestartPolicy`).
enum ContainerRestartRules {
    private static let ruleLimit = 20
    private static let exitCodeLimit = 255

    static func check(_ container: Container, at path: FieldPath, _ findings: inout Findings) {
        checkPolicy(of: container, at: path, &findings)
        guard let rules = container.restartPolicyRules else { return }
        check(rules, at: path.child("restartPolicyRules"), &findings)
    }

    /// The rules of an init container without a policy aren't looked at (`validateInitContainerRestartPolicy`).
    static func check(initContainer container: Container, at path: FieldPath, _ findings: inout Findings) {
        checkPolicy(of: container, at: path, &findings)
        guard let rules = container.restartPolicyRules, container.restartPolicy != nil else { return }
        check(rules, at: path.child("restartPolicyRules"), &findings)
    }

    private static func checkPolicy(of container: Container, at path: FieldPath, _ findings: inout Findings) {
        switch container.restartPolicy {
        case .none:
            if container.restartPolicyRules?.isEmpty == false {
                findings.required(path.child("restartPolicy"), "must specify restartPolicy when restart rules are used")
            }
        case .some(.always), .some(.never), .some(.onFailure): break
        case .some(let policy):
            findings.notSupported(path.child("restartPolicy"), .string(policy.rawValue), ["Always", "Never", "OnFailure"])
        }
    }

    private static func check(_ rules: [ContainerRestartRule], at path: FieldPath, _ findings: inout Findings) {
        if rules.count > ruleLimit { findings.tooMany(path, count: rules.count, limit: ruleLimit) }
        for index in rules.indices { check(rules[index], at: path.index(index), &findings) }
    }

    private static func check(_ rule: ContainerRestartRule, at path: FieldPath, _ findings: inout Findings) {
        if rule.action != .restart, rule.action != .restartAllContainers {
            findings.notSupported(path.child("action"), .string(rule.action.rawValue), ["Restart", "RestartAllContainers"])
        }
        guard let exitCodes = rule.exitCodes else {
            return findings.required(path.child("exitCodes"), "must be specified")
        }
        if exitCodes.operator != .in, exitCodes.operator != .notIn {
            findings.notSupported(path.child("exitCodes", "operator"), .string(exitCodes.operator.rawValue), ["In", "NotIn"])
        }
        if let values = exitCodes.values, values.count > exitCodeLimit {
            findings.tooMany(path.child("exitCodes", "values"), count: values.count, limit: exitCodeLimit)
        }
    }
}
