import PodSpec
import PodSpecExplanations
import Testing

@Suite("Explanations")
struct ExplanationsTests {
    private static let explanations = Explanations()

    @Test(
        "A path leads to a field, however it is written",
        arguments: [
            "spec.containers.livenessProbe", "pod.spec.containers[0].livenessProbe", "Pod.spec.containers[*].livenessProbe",
            "pods.spec.containers[a.b].livenessProbe", "po/spec/containers/livenessProbe", ".spec.containers[].livenessProbe",
        ])
    func paths(_ path: String) throws {
        let found = try Self.explanations.explain(path)
        #expect(found.path == "Pod.spec.containers.livenessProbe")
        let field = try #require(found.field)
        #expect(field.type == "Probe" && !field.isRequired)
        #expect(field.text.hasPrefix("A periodic check that the container is alive."))
        #expect(found.typeName == "Probe")
        #expect(found.typeText?.hasPrefix("A periodic health check") == true)
        #expect(found.fields.map(\.name) == Probe.schema.fields.map(\.name))
    }

    @Test("Kinds, short names and types are starting points")
    func starts() throws {
        #expect(try Self.explanations.explain("deploy.spec.replicas").path == "Deployment.spec.replicas")
        #expect(try Self.explanations.explain("STS.spec.template.spec.nodeName").path == "StatefulSet.spec.template.spec.nodeName")
        #expect(try Self.explanations.explain("Container").fields.count == Container.schema.fields.count)
        #expect(try Self.explanations.explain("container.ports.protocol").field?.defaultValue == "`TCP`")
        #expect(try Self.explanations.explain("").path == "Pod")
        #expect(try Self.explanations.explain("PodSpec").typeName == "PodSpec")
    }

    @Test("A path that Pods don't have is looked for in the other kinds")
    func otherKinds() throws {
        let found = try Self.explanations.explain("spec.replicas")
        #expect(found.path == "Deployment.spec.replicas")
        #expect(found.alsoIn == ["StatefulSet", "ReplicaSet", "ReplicationController"])
        #expect(try Self.explanations.explain("spec.schedule").path == "CronJob.spec.schedule")
    }

    @Test("Maps and what is in them")
    func maps() throws {
        #expect(try Self.explanations.explain("metadata.labels.app").path == "Pod.metadata.labels")
        #expect(try Self.explanations.explain("spec.containers.resources.limits[cpu]").field?.type == "[string:Quantity]")
        #expect(throws: Explanation.Failure.self) { try Self.explanations.explain("spec.nodeName.x") }
    }

    @Test("Required, since, default and values")
    func facts() throws {
        let policy = try #require(try Self.explanations.explain("spec.initContainers.restartPolicy").field)
        #expect(policy.since == KubernetesVersion(minor: 28))
        #expect(policy.values.map(\.value) == ["Always", "OnFailure", "Never"])
        #expect(policy.values.allSatisfy { !$0.text.isEmpty })
        let name = try #require(try Self.explanations.explain("spec.containers.name").field)
        #expect(name.isRequired && name.since == nil && name.defaultValue == nil && name.values.isEmpty)
        #expect(name.summary == "The name of the container, a DNS label of at most 63 characters.")
        let file = try #require(try Self.explanations.explain("spec.containers.terminationMessagePath").field)
        #expect(file.defaultValue == "`/dev/termination-log`")
    }

    @Test(
        "An unknown name gets the nearest one",
        arguments: [
            ("spec.containers.livenesProbe", "`Pod.spec.containers` has no field `livenesProbe`", "livenessProbe"),
            ("spec.replicaz", "`Deployment.spec` has no field `replicaz`", "replicas"),
            ("pod.specs", "`Pod` has no field `specs`", "spec"),
            ("Contaner", "there is no kind, type or field `Contaner`", "Container"),
            ("spec.template.spec.foo", "`Deployment.spec.template.spec` has no field `foo`", nil),
        ])
    func unknown(_ path: String, _ message: String, _ suggestion: String?) {
        let failure = #expect(throws: Explanation.Failure.self) { try Self.explanations.explain(path) }
        #expect(failure?.message == message)
        #expect(failure?.suggestion == suggestion)
    }

    @Test("The tree below a type has everything once on each way")
    func tree() throws {
        let tree = Self.explanations.tree(below: try Self.explanations.explain("Probe"))
        #expect(tree.filter { $0.depth == 0 }.map(\.field.name) == Probe.schema.fields.map(\.name))
        #expect(tree.contains { $0.depth == 2 && $0.field.name == "value" })
        #expect(Self.explanations.tree(below: try Self.explanations.explain("spec.nodeName")).isEmpty)
    }
}
