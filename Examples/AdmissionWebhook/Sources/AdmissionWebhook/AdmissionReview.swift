import PodSpec

/// What the API server asks a webhook.
///
/// Kubernetes: `AdmissionReview` in `admission.k8s.io/v1`, with the fields that the decision needs.
public struct AdmissionReview: Decodable, Sendable {
    /// The group and version of reviews that the webhook knows.
    static let apiVersion = "admission.k8s.io/v1"
    /// The kind of questions and answers.
    static let kind = "AdmissionReview"

    /// The version that the question is asked in.
    public var apiVersion: String
    /// `AdmissionReview`.
    public var kind: String
    /// The question.
    public var request: Request

    /// Something that somebody wants to do to an object.
    public struct Request: Decodable, Sendable {
        /// The question's own id, which the answer repeats.
        public var uid: String
        /// The object's namespace; absent for objects that have none.
        public var namespace: String?
        /// The part of the object that is concerned, such as `status`; absent for the object itself.
        public var subResource: String?
        /// The object as it would be; absent when it is deleted.
        public var object: ManifestValue?
    }

    /// Reads a review.
    ///
    /// - Throws: `ManifestError` with everything that is wrong and where; fields that aren't looked at are no error.
    public init(json: some Collection<UInt8>) throws(ManifestError) {
        let review = try ManifestDecoder(options: .init(isStrict: false)).decode(AdmissionReview.self, from: json)
        var problems: [Diagnostic] = []
        if review.apiVersion != Self.apiVersion {
            problems.append(Diagnostic(code: .unknownKind, path: FieldPath("apiVersion"), detail: "expected \(Self.apiVersion)"))
        }
        if review.kind != Self.kind {
            problems.append(Diagnostic(code: .unknownKind, path: FieldPath("kind"), detail: "expected \(Self.kind)"))
        }
        if review.request.uid.isEmpty {
            problems.append(Diagnostic(code: .required, path: FieldPath("request").child("uid"), detail: "must not be empty"))
        }
        guard problems.isEmpty else { throw ManifestError(problems) }
        self = review
    }
}
