import PodSpec
import PodSpecValidation
import Testing

/// AppArmor annotations become fields before the server looks at a Pod.
@Suite struct AppArmorAnnotationTests {
    private static let key = "container.apparmor.security.beta.kubernetes.io/app"
    private static let warning = "metadata.annotations[\(key)]: deprecated since v1.30; use the \"appArmorProfile\" field instead"

    private func findings(_ annotation: String, pod: String = "{}", container: String = "{}") -> [String] {
        let manifest = """
            apiVersion: v1
            kind: Pod
            metadata: {name: a, annotations: {\(Self.key): "\(annotation)"}}
            spec:
              securityContext: \(pod)
              containers: [{name: app, image: "app:1", securityContext: \(container)}]
            """
        return ManifestStream(manifest).flatMap { $0.validate() }.map(\.message)
    }

    @Test("A container without a profile takes the annotation's, whatever the pod's is", arguments: ["unconfined", "localhost/x"])
    func taken(_ annotation: String) {
        #expect(findings(annotation, pod: "{appArmorProfile: {type: RuntimeDefault}}") == [Self.warning])
    }

    @Test func theSameAsThePods() {
        #expect(findings("runtime/default", pod: "{appArmorProfile: {type: RuntimeDefault}}") == [])
    }

    @Test("A container's own profile has to agree") func own() {
        let path = "spec.containers[0].securityContext.appArmorProfile"
        let message = "\(path).type: Forbidden: apparmor type in annotation and field must match"
        #expect(findings("unconfined", container: "{appArmorProfile: {type: RuntimeDefault}}") == [message])
    }

    @Test("A broken file name is left alone, and the pod's profile has to agree", arguments: ["localhost/x ", "localhost/ x"])
    func broken(_ annotation: String) {
        #expect(findings(annotation) == [Self.warning])
        let message =
            "spec.containers[0].securityContext.appArmorProfile.type: Forbidden: apparmor type in annotation and field must match"
        #expect(Set(findings(annotation, pod: "{appArmorProfile: {type: RuntimeDefault}}")) == [message, Self.warning])
    }

    @Test("What is taken shows in values") func value() throws {
        let found = findings("unconfined", container: "{allowPrivilegeEscalation: false, privileged: true}")
        let error = try #require(found.first { $0.contains("allowPrivilegeEscalation") })
        #expect(error.contains(#""AppArmorProfile":{"Type":"Unconfined","LocalhostProfile":null}"#))
    }
}
