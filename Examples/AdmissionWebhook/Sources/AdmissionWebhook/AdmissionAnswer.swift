import PodSpec

/// What a webhook answers to a review.
///
/// Kubernetes: `AdmissionReview` in `admission.k8s.io/v1`, with its `response`.
public struct AdmissionAnswer: Encodable, Sendable {
    private var apiVersion = AdmissionReview.apiVersion
    private var kind = AdmissionReview.kind
    /// The decision.
    public var response: Response

    /// A decision on a request.
    public struct Response: Encodable, Sendable {
        /// The id of the request.
        public var uid: String
        /// Whether it may go on.
        public var allowed: Bool
        /// Why not; absent where it may.
        public var status: Status?
        /// What the person behind the request is told besides; absent without a warning.
        public var warnings: [String]?
    }

    /// What becomes the API server's own answer to whoever asked it.
    public struct Status: Encodable, Sendable {
        /// The HTTP status.
        public var code = 422
        /// The machine's word for it.
        public var reason = "Invalid"
        /// Everything that is wrong, a line each.
        public var message: String
    }

    /// Lets a request go on unless there are errors.
    public init(to uid: String, errors: [String], warnings: [String]) {
        response = Response(
            uid: uid,
            allowed: errors.isEmpty,
            status: errors.isEmpty ? nil : Status(message: errors.joined(separator: "\n")),
            warnings: warnings.isEmpty ? nil : warnings
        )
    }

    /// The answer's bytes.
    func json() throws -> [UInt8] {
        try ManifestEncoder(options: .init(format: .json, isCompact: true)).bytes(of: self)
    }
}
