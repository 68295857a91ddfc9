import Hummingbird
import PodSpec

/// The webhook's endpoints: `POST /validate` for the API server, `GET /healthz` for the webhook's own probes.
public struct Webhook: Sendable {
    /// A review holds an object and, when it is updated, its old form; the API server takes objects of up to 3 MiB.
    private static let maximumReviewSize = 8 << 20

    private let policy: AdmissionPolicy

    /// Makes a webhook that decides by a policy.
    public init(_ policy: AdmissionPolicy = AdmissionPolicy()) {
        self.policy = policy
    }

    /// The routes, for an application.
    public var router: Router<BasicRequestContext> {
        let router = Router()
        router.get("healthz") { _, _ in HTTPResponse.Status.ok }
        router.post("validate") { request, context in try await validate(request, context) }
        return router
    }

    private func validate(_ request: Request, _ context: BasicRequestContext) async throws -> Response {
        let mediaType = request.headers[.contentType]?.prefix { $0 != ";" }
        guard mediaType == "application/json" else { throw HTTPError(.unsupportedMediaType, message: "expected application/json") }
        let body = try await request.body.collect(upTo: Self.maximumReviewSize)
        let review: AdmissionReview
        do {
            review = try AdmissionReview(json: Array(body.readableBytesView))
        } catch {
            throw HTTPError(.badRequest, message: error.description)
        }
        let answer = policy.answer(to: review.request)
        context.logger.info("\(answer.response.allowed ? "allowed" : "refused")", metadata: ["uid": "\(answer.response.uid)"])
        return Response(
            status: .ok,
            headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: try answer.json()))
        )
    }
}
