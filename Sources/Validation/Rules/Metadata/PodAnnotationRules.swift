internal import PodSpec

/// Rules for the annotations that mean something to Kubernetes (`ValidatePodSpecificAnnotations`).
enum PodAnnotationRules {
    static let mirrorKey = "kubernetes.io/config.mirror"
    private static let tolerationsKey = "scheduler.alpha.kubernetes.io/tolerations"
    private static let deletionCostKey = "controller.kubernetes.io/pod-deletion-cost"
    static let podSeccompKey = "seccomp.security.alpha.kubernetes.io/pod"
    static let containerSeccompPrefix = "container.seccomp.security.alpha.kubernetes.io/"
    static let appArmorPrefix = "container.apparmor.security.beta.kubernetes.io/"

    static func check(_ annotations: [String: String]?, _ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        guard let annotations, annotations.hasKubernetesKeys else { return }
        if let mirror = annotations[mirrorKey], (spec.nodeName ?? "").isEmpty {
            findings.invalid(path.key(mirrorKey), .string(mirror), "must set spec.nodeName if mirror pod annotation is set")
        }
        if let tolerations = annotations[tolerationsKey], !tolerations.isEmpty { checkTolerations(tolerations, at: path, &findings) }
        if let cost = annotations[deletionCostKey], !isDeletionCost(cost) {
            findings.invalid(path.key(deletionCostKey), .string(cost), "must be a 32bit integer")
        }
        let security = annotations.filter { $0.key.starts(with: "container.") || $0.key.starts(with: "seccomp.") }
        guard !security.isEmpty else { return }
        let containers = spec.containerNames
        for (key, value) in security.sorted(by: { $0.key < $1.key }) {
            if key == podSeccompKey || key.starts(with: containerSeccompPrefix) {
                findings.invalid(path.child(key), seccompPath(value), seccompProblems(value))
            }
            guard let container = key.dropping(prefix: appArmorPrefix) else { continue }
            if !containers.contains(container) { findings.invalid(path.key(key), .string(container), "container not found") }
            if !isAppArmorProfile(value) {
                findings.invalid(path.key(key), .string(value), "invalid AppArmor profile name: \(GoText.quoted(value))")
            }
        }
    }

    // MARK: Tolerations

    /// Tolerations were an annotation before they were a field.
    private static func checkTolerations(_ text: String, at path: FieldPath, _ findings: inout Findings) {
        if let problem = GoJSON.syntaxProblem(in: text) {
            findings.invalid(path, .string(tolerationsKey), problem)
            return
        }
        let decoder = ManifestDecoder(options: ManifestDecoder.Options(isStrict: false))
        guard let value = try? decoder.decode(ManifestValue.self, from: text), case .array(let elements) = value else {
            let kind = GoJSON.kind(of: text)
            if kind == "null" { return }
            let problem = "json: cannot unmarshal \(kind) into Go value of type []core.Toleration"
            return findings.invalid(path, .string(tolerationsKey), problem)
        }
        TolerationRules.check(elements.map(toleration), at: path.child(tolerationsKey), &findings)
    }

    /// A toleration from JSON, where Go doesn't mind how the names of fields are capitalised.
    private static func toleration(_ value: ManifestValue) -> Toleration {
        var result = Toleration()
        guard case .object(let object) = value else { return result }
        for member in object.members {
            switch member.name.lowercased() {
            case "key": result.key = member.value.stringValue
            case "operator": result.operator = member.value.stringValue.map { TolerationOperator(rawValue: $0) }
            case "value": result.value = member.value.stringValue
            case "effect": result.effect = member.value.stringValue.map { TaintEffect(rawValue: $0) }
            case "tolerationseconds":
                if case .integer(let seconds) = member.value { result.tolerationSeconds = seconds }
            default: break
            }
        }
        return result
    }

    // MARK: Deletion cost

    /// A whole number of 32 bits, written without a plus or leading zeros.
    private static func isDeletionCost(_ text: String) -> Bool {
        guard Int32(text) != nil, let first = text.utf8.first else { return false }
        return first != UInt8(ascii: "+") && !(first == UInt8(ascii: "0") && text.utf8.count > 1)
    }

    // MARK: Seccomp and AppArmor

    /// What a message about a seccomp profile shows: of a local one only the path.
    private static func seccompPath(_ profile: String) -> String {
        profile.dropping(prefix: "localhost/") ?? profile
    }

    private static func seccompProblems(_ profile: String) -> [String] {
        if ["runtime/default", "docker/default", "unconfined"].contains(profile) { return [] }
        guard let path = profile.dropping(prefix: "localhost/") else { return ["must be a valid seccomp profile"] }
        return Constraints.descendingPath(path)
    }

    private static func isAppArmorProfile(_ profile: String) -> Bool {
        profile.isEmpty || profile == "runtime/default" || profile == "unconfined" || profile.starts(with: "localhost/")
    }
}

extension Pod.Spec {
    /// The names of the containers of all three sorts.
    var containerNames: Set<String> {
        Set((initContainers ?? []).map(\.name) + containers.map(\.name) + (ephemeralContainers ?? []).map(\.name))
    }
}
