import PodSpec
import Testing

@testable import PodSpecValidation

@Suite struct PersistentVolumeClaimRulesTests {
    private func problems(_ yaml: String) throws -> [String] {
        let template = try ManifestDecoder().decode(PersistentVolumeClaimTemplate.self, from: yaml)
        return RuleCase.messages(without: "claim.") { PersistentVolumeClaimRules.check(template, at: FieldPath("claim"), &$0) }
    }

    private static let asked = "accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}"

    static let specs = [
        RuleCase("volumeMode: Block, storageClassName: '', volumeAttributesClassName: gold"),
        RuleCase("dataSource: {kind: PersistentVolumeClaim, name: a}, dataSourceRef: {kind: PersistentVolumeClaim, name: a}"),
        RuleCase("dataSource: {apiGroup: snapshot.storage.k8s.io, kind: VolumeSnapshot, name: a}"),
        RuleCase("dataSourceRef: {apiGroup: example.com, kind: Thing, name: a, namespace: other}"),
        RuleCase("volumeMode: Raw", #"spec.volumeMode: Unsupported value: "Raw": supported values: "Block", "Filesystem""#),
        RuleCase(
            "selector: {matchExpressions: [{key: k, operator: In}]}",
            "spec.selector.matchExpressions[0].values: Required value: must be specified when `operator` is 'In' or 'NotIn'"
        ),
        RuleCase(
            "dataSource: {kind: '', name: ''}",
            "spec.dataSource.name: Required value",
            "spec.dataSource.kind: Required value",
            #"spec.dataSource: Invalid value: "": must be 'PersistentVolumeClaim' when referencing the default apiGroup"#
        ),
        RuleCase(
            "dataSource: {kind: PersistentVolumeClaim, name: a}, dataSourceRef: {kind: PersistentVolumeClaim, name: b}",
            "spec: Invalid value: {}: must match dataSourceRef"
        ),
        RuleCase(
            "dataSource: {kind: PersistentVolumeClaim, name: a}, dataSourceRef: {apiGroup: '', kind: PersistentVolumeClaim, name: a}",
            "spec: Invalid value: {}: must match dataSourceRef"
        ),
        RuleCase(
            "dataSource: {kind: PersistentVolumeClaim, name: a}, dataSourceRef: {kind: PersistentVolumeClaim, name: a, namespace: other}",
            "spec: Invalid value: {}: may not be specified when dataSourceRef.namespace is specified"
        ),
        RuleCase(
            "dataSourceRef: {kind: Pod, name: a, namespace: a.b}",
            #"spec.dataSourceRef: Invalid value: "Pod": must be 'PersistentVolumeClaim' when referencing the default apiGroup"#,
            #"spec.dataSourceRef.namespace: Invalid value: "a.b": must not contain dots"#
        ),
    ]

    @Test(arguments: specs) func specsAreChecked(_ entry: RuleCase) throws {
        #expect(try problems("spec: {\(Self.asked), \(entry.yaml)}") == entry.messages)
    }

    static let requests = [
        RuleCase("accessModes: [ReadWriteOncePod], resources: {requests: {storage: 1500m}}"),
        RuleCase(
            "resources: {limits: {storage: 1Gi}}",
            "spec.accessModes: Required value: at least 1 access mode is required",
            "spec.resources[storage]: Required value"
        ),
        RuleCase(
            "accessModes: [ReadWriteOncePod, ReadOnlyMany, Some], resources: {requests: {storage: -1Ki}}",
            #"spec.accessModes: Unsupported value: "Some": supported values: "ReadOnlyMany", "ReadWriteMany", "ReadWriteOnce","#
                + #" "ReadWriteOncePod""#,
            "spec.accessModes: Forbidden: may not use ReadWriteOncePod with other access modes",
            #"spec.resources[storage]: Invalid value: "-1Ki": must be greater than zero"#
        ),
    ]

    @Test(arguments: requests) func modesAndStorageAreAskedFor(_ entry: RuleCase) throws {
        #expect(try problems("spec: {\(entry.yaml)}") == entry.messages)
    }

    static let metadata = [
        RuleCase("labels: {a: b}, annotations: {Example.COM/Key: any text at all}, creationTimestamp: null, name: '', generation: 0"),
        RuleCase(
            "name: a, uid: u, ownerReferences: [], deletionGracePeriodSeconds: 0",
            "metadata.name: Forbidden: cannot be set",
            "metadata.uID: Forbidden: cannot be set",
            "metadata.deletionGracePeriodSeconds: Forbidden: cannot be set",
            "metadata.ownerReferences: Forbidden: cannot be set"
        ),
        RuleCase(
            "annotations: {/x: z}, labels: {a/: b}",
            #"metadata.annotations: Invalid value: "/x": prefix part must be non-empty"#,
            #"metadata.labels: Invalid value: "a/": name part must be non-empty"#,
            #"metadata.labels: Invalid value: "a/": name part must consist of alphanumeric characters, '-', '_' or '.', and must start"#
                + " and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc',"
                + " regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')"
        ),
    ]

    @Test(arguments: metadata) func templatesHaveLabelsAndAnnotationsOnly(_ entry: RuleCase) throws {
        #expect(try problems("metadata: {\(entry.yaml)}\nspec: {\(Self.asked)}") == entry.messages)
    }
}
