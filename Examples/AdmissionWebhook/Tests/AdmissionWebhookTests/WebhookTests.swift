import AdmissionWebhook
import Foundation
import Hummingbird
import HummingbirdTesting
import PodSpec
import Testing

@Suite("The webhook")
struct WebhookTests {
    /// What the webhook answers: the HTTP status and the body.
    private struct Answer {
        var status: Int
        var body: ManifestValue?

        var response: ManifestValue? { body?["response"] }
        var message: String? { response?["status"]?["message"]?.stringValue }
        var warnings: [String] {
            guard case .array(let warnings)? = response?["warnings"] else { return [] }
            return warnings.compactMap(\.stringValue)
        }
    }

    @Test("Lets a good Pod go on, with the review's own uid")
    func goodPod() async throws {
        let answer = try await answer(to: review("good-pod"))
        #expect(answer.status == 200)
        #expect(
            answer.body
                == .object([
                    ("apiVersion", .string("admission.k8s.io/v1")),
                    ("kind", .string("AdmissionReview")),
                    (
                        "response",
                        .object([("uid", .string("705ab4f5-6393-11e8-b7cc-42010a800002")), ("allowed", .bool(true))])
                    ),
                ])
        )
    }

    @Test("Refuses a bad Pod with everything that is wrong")
    func badPod() async throws {
        let answer = try await answer(to: review("bad-pod"))
        #expect(answer.status == 200)
        #expect(answer.response?["uid"] == .string("0df28fbd-5f5f-11e8-bc74-36e6bb280816"))
        #expect(answer.response?["allowed"] == .bool(false))
        #expect(answer.response?["status"]?["code"] == .integer(422))
        #expect(answer.response?["status"]?["reason"] == .string("Invalid"))
        #expect(
            answer.message == """
                spec.containers[0].livenessProbe.successThreshold: Invalid value: 2: must be 1
                spec.containers[0].volumeMounts[0].name: Not found: "cache"
                violates PodSecurity "baseline:latest": host namespaces (hostNetwork=true)
                """
        )
        #expect(answer.warnings.contains { $0.hasPrefix("spec.containers[0].resources.limits: ") })
    }

    @Test("Says which field of a workload has a value of the wrong type")
    func unreadable() async throws {
        let answer = try await answer(to: review("unreadable-deployment"))
        #expect(answer.response?["allowed"] == .bool(false))
        let paths = answer.message?.split(separator: "\n").compactMap { $0.split(separator: ": ").first.map(String.init) }
        #expect(
            paths == [
                "spec.replicas", "spec.template.spec.containers[0].env[0].value",
                "spec.template.spec.containers[0].resources.limits[memory]",
            ]
        )
    }

    @Test("Warns of a field that it doesn't know: the API server is a later one")
    func laterField() async throws {
        let text = try review("good-pod").replacingOccurrences(
            of: "\"automountServiceAccountToken\": false", with: "\"automountServiceAccountToken\": false, \"teleports\": true")
        let answer = try await answer(to: text)
        #expect(answer.response?["allowed"] == .bool(true))
        #expect(answer.warnings == ["unknown field \"spec.teleports\""])
    }

    @Test(
        "Lets go on what it has no say in",
        arguments: [
            #""operation": "DELETE", "object": null"#,
            #""operation": "DELETE""#,
            #""operation": "CREATE", "object": {"apiVersion": "v1", "kind": "Service", "metadata": {"name": "web"}, "spec": {}}"#,
            #""operation": "CONNECT", "subResource": "exec", "object": {"apiVersion": "v1", "kind": "PodExecOptions"}"#,
            #""operation": "UPDATE", "subResource": "status", "object": {"apiVersion": "v1", "kind": "Pod", "spec": {}}"#,
        ]
    )
    func others(_ request: String) async throws {
        let answer = try await answer(
            to: #"{"apiVersion": "admission.k8s.io/v1", "kind": "AdmissionReview", "request": {"uid": "1", \#(request)}}"#)
        #expect(answer.response == .object([("uid", .string("1")), ("allowed", .bool(true))]))
    }

    @Test(
        "Answers 400 to what is no review",
        arguments: [
            ("", "there is no document"),
            ("{", "2:1: error: "),
            ("[]", "expected an object"),
            (#"{"apiVersion": "admission.k8s.io/v1", "kind": "AdmissionReview"}"#, "request"),
            (#"{"apiVersion": "admission.k8s.io/v1", "kind": "AdmissionReview", "request": {}}"#, "request.uid"),
            (#"{"apiVersion": "admission.k8s.io/v1", "kind": "AdmissionReview", "request": {"uid": ""}}"#, "request.uid"),
            (#"{"apiVersion": "admission.k8s.io/v1", "kind": "AdmissionReview", "request": {"uid": 1}}"#, "request.uid"),
            (#"{"apiVersion": "admission.k8s.io/v1", "kind": "Review", "request": {"uid": "1"}}"#, "kind: expected AdmissionReview"),
            (#"{"apiVersion": "admission.k8s.io/v1beta1", "kind": "AdmissionReview", "request": {"uid": "1"}}"#, "apiVersion: expected"),
        ]
    )
    func malformed(_ text: String, _ reason: String) async throws {
        let answer = try await answer(to: text)
        #expect(answer.status == 400)
        let message = try #require(answer.body?["error"]?["message"]?.stringValue)
        #expect(message.contains(reason))
    }

    @Test("Takes JSON only")
    func mediaType() async throws {
        #expect(try await answer(to: review("good-pod"), as: "application/yaml").status == 415)
        #expect(try await answer(to: review("good-pod"), as: "application/json; charset=utf-8").status == 200)
    }

    @Test("Says that it is alive")
    func health() async throws {
        let status = try await Application(router: Webhook().router).test(.router) { client in
            try await client.execute(uri: "/healthz", method: .get).status
        }
        #expect(status == .ok)
    }

    // MARK: Asking

    private func answer(to review: String, as mediaType: String = "application/json") async throws -> Answer {
        try await Application(router: Webhook().router).test(.router) { client in
            let response = try await client.execute(
                uri: "/validate", method: .post, headers: [.contentType: mediaType], body: ByteBuffer(string: review))
            let text = String(buffer: response.body)
            return Answer(status: response.status.code, body: try? ManifestDecoder().decode(ManifestValue.self, from: text))
        }
    }

    /// A review of the folder `Reviews`.
    private func review(_ name: String) throws -> String {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Reviews")
        return try String(contentsOf: folder.appending(path: "\(name).json"), encoding: .utf8)
    }
}

extension ManifestValue {
    fileprivate static func object(_ members: [(String, ManifestValue)]) -> ManifestValue { .object(Object(members)) }
}
