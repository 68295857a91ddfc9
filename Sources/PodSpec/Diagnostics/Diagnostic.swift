/// One finding about a manifest: what is wrong, where, and how to mend it.
public struct Diagnostic: Hashable, Sendable {
    /// How bad it is.
    public var severity: Severity
    /// What kind of finding it is.
    public var code: Code
    /// The field it is about; the root for the document as a whole.
    public var path: FieldPath
    /// The offending value as text, when there is one.
    public var value: String?
    /// What is wrong, without the path.
    public var detail: String
    /// The whole sentence, as Kubernetes prints it where Kubernetes has one.
    public var message: String
    /// Where it stands in the text; nil for values that don't come from a text.
    public var location: SourceLocation?
    /// What to write instead, when that can be said.
    public var suggestion: String?
    /// The id of the Pod Security check that is violated, such as `hostPorts`, or of the advice; nil for other findings.
    public var check: String?
    /// What the check objects to, in the admission controller's words; nil for other findings.
    public var reason: String?
    /// Other places that have to do with it, such as further fields that violate the same check.
    public var related: [Related]

    /// Makes a diagnostic; without a message it reads `path: detail`.
    public init(
        severity: Severity = .error,
        code: Code,
        path: FieldPath = .root,
        value: String? = nil,
        detail: String,
        message: String? = nil,
        location: SourceLocation? = nil,
        suggestion: String? = nil,
        check: String? = nil,
        reason: String? = nil,
        related: [Related] = []
    ) {
        self.severity = severity
        self.code = code
        self.path = path
        self.value = value
        self.detail = detail
        self.message = message ?? (path.isRoot ? detail : "\(path): \(detail)")
        self.location = location
        self.suggestion = suggestion
        self.check = check
        self.reason = reason
        self.related = related
    }
}

extension Diagnostic: CustomStringConvertible {
    /// `line:column: severity: message`, without the location where there is none.
    public var description: String {
        (location.map { "\($0): " } ?? "") + "\(severity.rawValue): \(message)"
    }
}
