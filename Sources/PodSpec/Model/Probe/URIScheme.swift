/// The scheme of an HTTP request.
///
/// Kubernetes: `HTTPGetAction.scheme`.
public struct URIScheme: OpenEnumeration {
    /// The text, as manifests have it.
    public let rawValue: String

    /// Makes a value from its text; any text will do.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Plain HTTP.
    public static let http = URIScheme(rawValue: "HTTP")
    /// HTTP over TLS, certificates unverified.
    public static let https = URIScheme(rawValue: "HTTPS")

    /// The values that Kubernetes knows.
    public static let known: [URIScheme] = [.http, .https]
}
