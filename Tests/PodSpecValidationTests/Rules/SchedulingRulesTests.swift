import PodSpec
import Testing

@testable import PodSpecValidation

@Suite struct SchedulingRulesTests {
    private func problems(_ line: String, labels: String = "app: web", isTemplate: Bool = false) throws -> [String] {
        let pod = try RuleCase.pod(line, metadata: "name: web, labels: {\(labels)}")
        return RuleCase.messages { findings in
            let owner = isTemplate ? nil : pod.metadata
            SchedulingRules.check(pod.spec ?? .zero, metadata: owner, at: .root, &findings)
        }
    }

    // MARK: Nodes

    @Test func nodeSelectorsAreLabels() throws {
        #expect(try problems("nodeSelector: {disk: ssd, example.com/x: ''}") == [])
        #expect(try problems("nodeSelector: {a/b/c: ssd}").count == 1)
    }

    static let nodeTerms = [
        RuleCase(
            "matchExpressions: [{key: k, operator: In, values: [a]}, {key: k, operator: Exists}, {key: k, operator: Gt, values: ['1']}]"),
        RuleCase("matchFields: [{key: metadata.name, operator: NotIn, values: [node-1]}]"),
        RuleCase(
            "matchExpressions: [{key: k, operator: NotIn}]",
            "matchExpressions[0].values: Required value: must be specified when `operator` is 'In' or 'NotIn'"
        ),
        RuleCase(
            "matchExpressions: [{key: k, operator: DoesNotExist, values: [a]}]",
            "matchExpressions[0].values: Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'"
        ),
        RuleCase(
            "matchExpressions: [{key: k, operator: Lt, values: ['1', '2']}]",
            "matchExpressions[0].values: Required value: must be specified single value when `operator` is 'Lt' or 'Gt'"
        ),
        RuleCase(
            "matchExpressions: [{key: /k, operator: Is}]",
            #"matchExpressions[0].operator: Invalid value: "Is": not a valid selector operator"#,
            #"matchExpressions[0].key: Invalid value: "/k": prefix part must be non-empty"#
        ),
        RuleCase(
            "matchFields: [{key: metadata.namespace, operator: Exists}]",
            #"matchFields[0].operator: Invalid value: "Exists": not a valid selector operator"#,
            #"matchFields[0].key: Invalid value: "metadata.namespace": not a valid field selector key"#
        ),
        RuleCase(
            "matchFields: [{key: metadata.name, operator: In, values: [a, b]}]",
            "matchFields[0].values: Required value: must be only one value when `operator` is 'In' or 'NotIn' for node field selector"
        ),
    ]

    @Test(arguments: nodeTerms) func nodeTermsAreChecked(_ entry: RuleCase) throws {
        let required = "requiredDuringSchedulingIgnoredDuringExecution"
        let found = try problems("affinity: {nodeAffinity: {\(required): {nodeSelectorTerms: [{\(entry.yaml)}]}}}")
        #expect(found == entry.messages.map { "affinity.nodeAffinity.\(required).nodeSelectorTerms[0].\($0)" })
        let preferred = "preferredDuringSchedulingIgnoredDuringExecution"
        let softly = try problems("affinity: {nodeAffinity: {\(preferred): [{weight: 1, preference: {\(entry.yaml)}}]}}")
        #expect(softly == entry.messages.map { "affinity.nodeAffinity.\(preferred)[0].preference.\($0)" })
    }

    @Test func badValuesMatterOnlyWhereTheyAreRequired() throws {
        let term = "{matchExpressions: [{key: k, operator: In, values: ['a b']}]}"
        let required = "nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [\(term)]}}"
        let preferred = "nodeAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [{weight: 100, preference: \(term)}]}"
        #expect(try problems("affinity: {\(required)}").count == 1)
        #expect(try problems("affinity: {\(preferred)}") == [])
    }

    @Test func aRequirementNeedsATerm() throws {
        let path = "affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms"
        let found = try problems("affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {}}}")
        #expect(found == ["\(path): Required value: must have at least one node selector term"])
    }

    @Test(arguments: [(0, false), (1, true), (100, true), (101, false), (-1, false)])
    func weightsGoFromOneToAHundred(_ weight: Int, _ isFine: Bool) throws {
        let term = "{weight: \(weight), podAffinityTerm: {topologyKey: zone, labelSelector: {}}}"
        let found = try problems("affinity: {podAffinity: {preferredDuringSchedulingIgnoredDuringExecution: [\(term)]}}")
        let path = "affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight"
        #expect(found == (isFine ? [] : ["\(path): Invalid value: \(weight): must be in the range 1-100"]))
    }

    // MARK: Pods

    static let podTerms = [
        RuleCase("topologyKey: zone, namespaces: [a], namespaceSelector: {}, labelSelector: {matchLabels: {app: db}}"),
        RuleCase("topologyKey: zone, labelSelector: {}, matchLabelKeys: [app], mismatchLabelKeys: [tenant]"),
        RuleCase(
            "labelSelector: {matchExpressions: [{key: k, operator: Exists, values: [v]}]}, namespaceSelector: {matchExpressions: [{key: k, operator: In}]}, topologyKey: zone",
            "labelSelector.matchExpressions[0].values: Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'",
            "namespaceSelector.matchExpressions[0].values: Required value: must be specified when `operator` is 'In' or 'NotIn'"
        ),
        RuleCase("topologyKey: zone, namespaces: [a.b]", #"namespace: Invalid value: "a.b": must not contain dots"#),
        RuleCase(
            "topologyKey: zone, matchLabelKeys: [-], mismatchLabelKeys: [a]",
            "matchLabelKeys: Forbidden: must not be specified when labelSelector is not set",
            "mismatchLabelKeys: Forbidden: must not be specified when labelSelector is not set"
        ),
        RuleCase(
            "topologyKey: zone, labelSelector: {}, matchLabelKeys: [x, /k], mismatchLabelKeys: [/k]",
            #"matchLabelKeys[1]: Invalid value: "/k": prefix part must be non-empty"#,
            #"mismatchLabelKeys[0]: Invalid value: "/k": prefix part must be non-empty"#,
            #"matchLabelKeys[1]: Invalid value: "/k": exists in both matchLabelKeys and mismatchLabelKeys"#
        ),
    ]

    @Test(arguments: podTerms, ["podAffinity", "podAntiAffinity"])
    func podTermsAreChecked(_ entry: RuleCase, _ side: String) throws {
        let required = "requiredDuringSchedulingIgnoredDuringExecution"
        let found = try problems("affinity: {\(side): {\(required): [{\(entry.yaml)}]}}")
        #expect(found == entry.messages.map { "affinity.\(side).\(required)[0].\($0)" })
        let preferred = "preferredDuringSchedulingIgnoredDuringExecution"
        let softly = try problems("affinity: {\(side): {\(preferred): [{weight: 1, podAffinityTerm: {\(entry.yaml)}}]}}")
        #expect(softly == entry.messages.map { "affinity.\(side).\(preferred)[0].podAffinityTerm.\($0)" })
    }

    @Test func aTopologyKeyIsNeeded() throws {
        let found = try problems("affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [{labelSelector: {}}]}}")
        #expect(found.first?.hasSuffix("topologyKey: Required value: can not be empty") == true)
        #expect(found.count == 3)
    }

    /// A pod's own labels are put into the selector, so that a key it names already stands twice; a template has none yet.
    @Test func keysOfTheSelectorAreNotMatchedAgain() throws {
        let term = "{topologyKey: zone, labelSelector: {matchLabels: {app: web}}, matchLabelKeys: [rev, app]}"
        let line = "affinity: {podAffinity: {requiredDuringSchedulingIgnoredDuringExecution: [\(term)]}}"
        let path = "affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0]"
        let expected = #"\#(path)[1]: Invalid value: "app": exists in both matchLabelKeys and labelSelector"#
        #expect(try problems(line) == [expected])
        #expect(try problems(line, labels: "rev: a") == [])
        #expect(try problems(line, isTemplate: true) == [])
    }

    // MARK: Spread

    static let spreads = [
        RuleCase("maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, minDomains: 1, nodeTaintsPolicy: Honor"),
        RuleCase(
            "{}",
            "maxSkew: Invalid value: 0: must be greater than zero",
            "topologyKey: Required value: can not be empty",
            #"whenUnsatisfiable: Unsupported value: "": supported values: "DoNotSchedule", "ScheduleAnyway""#
        ),
        RuleCase(
            "maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway, minDomains: 0",
            "minDomains: Invalid value: 0: must be greater than zero",
            "minDomains: Invalid value: 0: can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ScheduleAnyway"
        ),
        RuleCase(
            "maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, nodeAffinityPolicy: honor, nodeTaintsPolicy: ''",
            #"nodeAffinityPolicy: Unsupported value: "honor": supported values: "Honor", "Ignore""#,
            #"nodeTaintsPolicy: Unsupported value: "": supported values: "Honor", "Ignore""#
        ),
        RuleCase(
            "maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, matchLabelKeys: [a]",
            "matchLabelKeys: Forbidden: must not be specified when labelSelector is not set"
        ),
        RuleCase(
            "maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, matchLabelKeys: [app], labelSelector: {matchExpressions: [{key: app, operator: Exists}]}",
            #"[0]: Invalid value: "app": exists in both matchLabelKeys and labelSelector"#
        ),
    ]

    @Test(arguments: spreads) func spreadConstraintsAreChecked(_ entry: RuleCase) throws {
        let constraint = entry.yaml == "{}" ? "{}" : "{\(entry.yaml)}"
        let found = try problems("topologySpreadConstraints: [\(constraint)]")
        #expect(found == entry.messages.map { "topologySpreadConstraints[0]" + ($0.hasPrefix("[") ? $0 : ".\($0)") })
    }

    @Test func constraintsOfOneKindAreReportedButForTheLast() throws {
        let line = ["a", "b", "a", "a"].map { "{maxSkew: 1, topologyKey: \($0), whenUnsatisfiable: DoNotSchedule}" }
        let found = try problems("topologySpreadConstraints: [\(line.joined(separator: ","))]")
        #expect(
            found
                == [0, 2].map {
                    #"topologySpreadConstraints[\#($0)].{topologyKey, whenUnsatisfiable}: Duplicate value: "{a, DoNotSchedule}""#
                }
        )
    }

    // MARK: Taints

    static let tolerations = [
        RuleCase("operator: Exists"),
        RuleCase("key: k, value: v, effect: NoExecute, tolerationSeconds: -1"),
        RuleCase("key: k, operator: Exists, effect: PreferNoSchedule"),
        RuleCase(
            "value: v",
            #"operator: Invalid value: "": operator must be Exists when `key` is empty, which means "match all values and all keys""#
        ),
        RuleCase("key: k, operator: Exists, value: v", #"operator: Invalid value: "v": value must be empty when `operator` is 'Exists'"#),
        RuleCase("key: k, operator: Is", #"operator: Unsupported value: "Is": supported values: "Equal", "Exists""#),
        RuleCase(
            "key: k, operator: Gt, value: '5'", #"operator: Unsupported value: "Gt": supported values: "Equal", "Exists", "Lt", "Gt""#),
        RuleCase(
            "key: /k, effect: Never, tolerationSeconds: 5",
            #"key: Invalid value: "/k": prefix part must be non-empty"#,
            #"effect: Invalid value: "Never": effect must be 'NoExecute' when `tolerationSeconds` is set"#,
            #"effect: Unsupported value: "Never": supported values: "NoSchedule", "PreferNoSchedule", "NoExecute""#
        ),
    ]

    @Test(arguments: tolerations) func tolerationsAreChecked(_ entry: RuleCase) throws {
        #expect(try problems("tolerations: [{\(entry.yaml)}]") == entry.messages.map { "tolerations[0].\($0)" })
    }

    @Test func aValueHasAllItsProblemsInOneFinding() throws {
        let value = String(repeating: "a", count: 63) + "-"
        let found = try problems("tolerations: [{key: k, value: \(value)}]")
        #expect(found.count == 1)
        #expect(found.first?.contains("must be no more than 63 bytes;a valid label must be") == true)
    }
}
