import PodSpec
import PodSpecValidation
import Testing

/// Rules for metadata, pods as a whole and workloads, each with a small manifest of its own.
@Suite struct WorkloadRulesTests {
    private func messages(_ text: String, _ severity: Diagnostic.Severity = .error) -> [String] {
        ManifestStream(text).flatMap { $0.validate() }.filter { $0.severity == severity }.map(\.message)
    }

    private func pod(metadata: String = "name: a", spec: String = "") -> String {
        "apiVersion: v1\nkind: Pod\nmetadata: {\(metadata)}\nspec: {containers: [{name: a, image: 'a:1'}]\(spec.isEmpty ? "" : ", ")\(spec)}\n"
    }

    private func workload(_ kind: String, _ version: String, spec: String, name: String = "a", template: String = "") -> String {
        """
        apiVersion: \(version)
        kind: \(kind)
        metadata: {name: '\(name)'}
        spec:
          \(spec)
          template:
            metadata: {labels: {app: a}}
            spec: {containers: [{name: a, image: 'a:1'}]\(template)}

        """
    }

    @Test(arguments: [
        ("namespace: default", "metadata.name: Required value: name or generateName is required"),
        ("name: a, namespace: a.b", #"metadata.namespace: Invalid value: "a.b": must not contain dots"#),
        (
            "name: a, finalizers: [orphan, foregroundDeletion]",
            #"metadata.finalizers: Invalid value: ["orphan","foregroundDeletion"]: finalizer orphan and foregroundDeletion cannot be both set"#
        ),
        (
            "name: a, finalizers: [x]",
            #"metadata.finalizers[0]: Invalid value: "x": name is neither a standard finalizer name nor is it fully qualified"#
        ),
        (
            "name: a, ownerReferences: [{apiVersion: v1, kind: A, name: b}]",
            #"metadata.ownerReferences.uid: Invalid value: "": must not be empty"#
        ),
        (
            "name: a, annotations: {controller.kubernetes.io/pod-deletion-cost: '+1'}",
            #"metadata.annotations[controller.kubernetes.io/pod-deletion-cost]: Invalid value: "+1": must be a 32bit integer"#
        ),
        (
            "name: a, annotations: {kubernetes.io/config.mirror: x}",
            #"metadata.annotations[kubernetes.io/config.mirror]: Invalid value: "x": must set spec.nodeName if mirror pod annotation is set"#
        ),
    ])
    func metadata(_ metadata: String, _ message: String) {
        #expect(messages(pod(metadata: metadata)) == [message])
    }

    @Test(arguments: [
        (
            "restartPolicy: Sometimes",
            #"spec.restartPolicy: Unsupported value: "Sometimes": supported values: "Always", "OnFailure", "Never""#
        ),
        ("dnsPolicy: None", "spec.dnsConfig: Required value: must provide `dnsConfig` when `dnsPolicy` is None"),
        ("hostAliases: [{ip: '1.2.3.04'}]", #"spec.hostAliases[0].ip: Invalid value: "1.2.3.04": must not have leading 0s"#),
        ("hostname: a.b", #"spec.hostname: Invalid value: "a.b": must not contain dots"#),
        (
            "hostnameOverride: a, setHostnameAsFQDN: true",
            "spec.hostnameOverride: Forbidden: may not be specified when setHostnameAsFQDN is true"
        ),
        ("activeDeadlineSeconds: 0", "spec.activeDeadlineSeconds: Invalid value: 0: must be between 1 and 2147483647, inclusive"),
        ("schedulingGates: [{name: a}, {name: a}]", #"spec.schedulingGates[1]: Duplicate value: "a""#),
        (
            "nodeName: a, schedulingGates: [{name: a}]",
            "spec.nodeName: Forbidden: cannot be set until all schedulingGates have been cleared"
        ),
        (
            "resourceClaims: [{name: a}]",
            #"spec.resourceClaims[0]: Invalid value: {"Name":"a","ResourceClaimName":null,"ResourceClaimTemplateName":null}: "#
                + "must specify one of: `resourceClaimName`, `resourceClaimTemplateName`"
        ),
    ])
    func pods(_ spec: String, _ message: String) {
        #expect(messages(pod(spec: spec)) == [message])
    }

    @Test(arguments: [
        (
            "Deployment", "strategy: {}",
            "spec.selector: Required value|spec.template.metadata.labels: Invalid value: {\"app\":\"a\"}: `selector` does not match template `labels`"
        ),
        ("Deployment", "selector: {}", "spec.selector: Invalid value: {}: empty selector is invalid for deployment"),
        (
            "Deployment", "selector: {matchLabels: {app: b}}",
            "spec.template.metadata.labels: Invalid value: {\"app\":\"a\"}: `selector` does not match template `labels`"
        ),
        (
            "Deployment", "selector: {matchLabels: {app: a}}\n  strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 0}}",
            "spec.strategy.rollingUpdate.maxUnavailable: Invalid value: 0: may not be 0 when `maxSurge` is 0"
        ),
        (
            "DaemonSet", "selector: {matchLabels: {app: a}}\n  updateStrategy: {rollingUpdate: {maxSurge: 1, maxUnavailable: 1}}",
            "spec.updateStrategy.rollingUpdate.maxSurge: Invalid value: 1: may not be set when maxUnavailable is non-zero"
        ),
        (
            "StatefulSet", "selector: {matchLabels: {app: a}}\n  podManagementPolicy: X",
            #"spec.podManagementPolicy: Invalid value: "X": must be 'OrderedReady' or 'Parallel'"#
        ),
    ])
    func replicated(_ kind: String, _ spec: String, _ message: String) {
        #expect(messages(workload(kind, "apps/v1", spec: spec)) == message.split(separator: "|").map(String.init))
    }

    @Test(arguments: [
        ("parallelism: -1", ", restartPolicy: Never", "spec.parallelism: Invalid value: -1: must be greater than or equal to 0"),
        ("parallelism: 1", "", #"spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never""#),
        (
            "completionMode: Indexed\n  parallelism: 1", ", restartPolicy: Never",
            "spec.completions: Required value: when completion mode is Indexed"
        ),
        (
            "podFailurePolicy: {rules: [{action: Ignore}]}", ", restartPolicy: Never",
            "spec.podFailurePolicy.rules[0]: Invalid value: specifying one of OnExitCodes and OnPodConditions is required"
        ),
        (
            "completionMode: Indexed\n  completions: 5\n  successPolicy: {rules: [{succeededIndexes: '3-1'}]}", ", restartPolicy: Never",
            #"spec.successPolicy.rules[0].succeededIndexes: Invalid value: "3-1": error parsing succeededIndexes: "#
                + "non-increasing order, previous: 3, current: 1"
        ),
        ("managedBy: ''", ", restartPolicy: Never", "spec.managedBy: Required value"),
        (
            "managedBy: x", ", restartPolicy: Never",
            #"spec.managedBy: Invalid value: "x": must be a domain-prefixed path (such as "acme.io/foo")"#
        ),
    ])
    func jobs(_ spec: String, _ template: String, _ message: String) {
        #expect(messages(workload("Job", "batch/v1", spec: spec, template: template)) == [message])
    }

    @Test("What is generated for the template's labels is the Job's own where it has none", arguments: [(false, 2), (true, 0)])
    func labelsOfAJob(_ hasOwn: Bool, _ count: Int) {
        let name = String(repeating: "x", count: 63) + "a"
        let text = workload("Job", "batch/v1", spec: "parallelism: 1", name: name, template: ", restartPolicy: Never")
            .replacing("metadata: {name: '\(name)'}", with: "metadata: {name: '\(name)'\(hasOwn ? ", labels: {app: a}" : "")}")
        let found = messages(text)
        #expect(found.filter { $0.hasPrefix("spec.template.labels: ") }.count == 2)
        #expect(found.filter { $0.hasPrefix("metadata.labels: ") }.count == count)
    }

    @Test func findingsStandWhereTheFieldIsWritten() throws {
        let text = workload("Deployment", "apps/v1", spec: "selector: {matchLabels: {app: a}}")
            .replacing("{labels: {app: a}}", with: "\n      labels: {app: a}\n      annotations:\n        a/b/c: x")
        let problem = try #require(ManifestStream(text).flatMap { $0.validate() }.first)
        #expect(problem.path.description == "spec.template.annotations")
        #expect(problem.location?.line == 9)
    }

    @Test func volumesOfAStatefulSetAreCountedBehindItsClaims() throws {
        let text = workload(
            "StatefulSet",
            "apps/v1",
            spec: "selector: {matchLabels: {app: a}}\n  volumeClaimTemplates: [{metadata: {name: c}, spec: "
                + "{accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}]",
            template: ",\n      volumes: [{name: B, emptyDir: {}}]"
        )
        let problem = try #require(ManifestStream(text).flatMap { $0.validate() }.first)
        #expect(problem.path.description == "spec.template.spec.volumes[1].name")
        #expect(problem.location?.line == 10)
    }

    @Test(
        "Claims become volumes by their names",
        arguments: [("c, c", []), ("", ["volumes[0].name", "volumes[0].persistentVolumeClaim.claimName"])])
    func claimsOfAStatefulSet(_ names: String, _ missing: [String]) {
        let claims = names.split(separator: ", ", omittingEmptySubsequences: false).map { name in
            "{\(name.isEmpty ? "" : "metadata: {name: \(name)}, ")spec: "
                + "{accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}"
        }
        let spec = "selector: {matchLabels: {app: a}}\n  volumeClaimTemplates: [\(claims.joined(separator: ", "))]"
        #expect(
            Set(messages(workload("StatefulSet", "apps/v1", spec: spec))) == Set(missing.map { "spec.template.spec.\($0): Required value" })
        )
    }

    @Test(arguments: [
        (
            "name: a.b",
            "metadata.name: this is used in the Pod's hostname, which can result in surprising behavior; a DNS label is recommended: "
                + "[must not contain dots]"
        ),
        (
            "name: a, annotations: {scheduler.alpha.kubernetes.io/critical-pod: ''}",
            #"metadata.annotations[scheduler.alpha.kubernetes.io/critical-pod]: non-functional in v1.16+; use the "priorityClassName" field instead"#
        ),
    ])
    func warnings(_ metadata: String, _ message: String) {
        #expect(messages(pod(metadata: metadata), .warning) == [message])
    }

    @Test func repeatedOwnersAreDroppedWithAWarning() {
        let owner = "{apiVersion: v1, kind: A, name: b, uid: '1', controller: true}"
        let text = pod(metadata: "name: a, ownerReferences: [\(owner), \(owner), \(owner)]")
        #expect(messages(text).isEmpty)
        #expect(messages(text, .warning).first?.hasSuffix("duplicate UID(s) observed: 1, 1") == true)
    }

    @Test func warningsCanBeSwitchedOff() {
        let manifests = Array(ManifestStream(pod(metadata: "name: a.b")))
        #expect(manifests.flatMap { $0.validate(ValidationOptions(includesWarnings: false)) }.isEmpty)
    }

    @Test func anObjectBuiltInSwiftIsValidatedAlike() {
        let pod = Pod(metadata: ObjectMeta(name: "a"), spec: Pod.Spec(containers: [Container(name: "a")]))
        #expect(pod.validate().map(\.message) == ["spec.containers[0].image: Required value"])
        let deployment = Deployment(
            spec: Deployment.Spec(selector: nil, template: PodTemplate.Spec(spec: pod.spec)),
            metadata: ObjectMeta(name: "a")
        )
        #expect(deployment.validate().first?.message == "spec.selector: Required value")
    }
}
