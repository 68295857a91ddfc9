import PodSpec
import Testing

@testable import PodSpecValidation

@Suite struct SchedulingWarningsTests {
    static let required = "requiredDuringSchedulingIgnoredDuringExecution"
    static let preferred = "preferredDuringSchedulingIgnoredDuringExecution"
    static let null = "a null labelSelector results in matching no pod"

    static let cases = [
        RuleCase("nodeSelector: {kubernetes.io/os: linux}"),
        RuleCase(
            "nodeSelector: {beta.kubernetes.io/os: linux, node-role.kubernetes.io/master: ''}",
            #"nodeSelector[beta.kubernetes.io/os]: deprecated since v1.14; use "kubernetes.io/os" instead"#,
            #"nodeSelector[node-role.kubernetes.io/master]: use "node-role.kubernetes.io/control-plane" instead"#
        ),
        RuleCase(
            "affinity: {nodeAffinity: {\(required): {nodeSelectorTerms: [{matchExpressions: [{key: beta.kubernetes.io/arch, values: [a b]}]}]}}}",
            #"affinity.nodeAffinity.\#(required).nodeSelectorTerms[0].matchExpressions[0].key:"#
                + #" beta.kubernetes.io/arch is deprecated since v1.14; use "kubernetes.io/arch" instead"#
        ),
        RuleCase(
            "affinity: {nodeAffinity: {\(preferred): [{preference: {matchExpressions: [{key: k, values: [a, b c]}]}}]}}",
            "affinity.nodeAffinity.\(preferred)[0].preference.matchExpressions[0].values[1]: b c is invalid, "
                + Constraints.labelValue("b c").joined()
        ),
        RuleCase(
            "affinity: {podAffinity: {\(required): [{labelSelector: {}}, {}]}, podAntiAffinity: {\(preferred): [{}]}}",
            "affinity.podAffinity.\(required)[1].labelSelector: \(null)",
            "affinity.podAntiAffinity.\(preferred)[0].podAffinityTerm.labelSelector: \(null)"
        ),
        RuleCase(
            "topologySpreadConstraints: [{topologyKey: failure-domain.beta.kubernetes.io/zone}]",
            #"topologySpreadConstraints[0].topologyKey: failure-domain.beta.kubernetes.io/zone is deprecated since v1.17;"#
                + #" use "topology.kubernetes.io/zone" instead"#,
            "topologySpreadConstraints[0].labelSelector: \(null)"
        ),
    ]

    @Test(arguments: cases) func whatIsAcceptedMayStillBeWarnedAbout(_ entry: RuleCase) throws {
        let spec = try RuleCase.pod(entry.yaml).spec ?? .zero
        #expect(RuleCase.messages { SchedulingWarnings.check(spec, at: .root, &$0) } == entry.messages)
    }
}
