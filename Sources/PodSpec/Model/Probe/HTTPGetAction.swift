/// An HTTP GET request made to a container.
///
/// Kubernetes: `HTTPGetAction` in `core/v1`.
public struct HTTPGetAction: APIObject {
    /// Path to request on the server.
    ///
    /// Defaults to `/` when absent.
    public var path: String?
    /// Port to connect to, either a number from 1 to 65535 or the name of a container port.
    public var port: IntOrString
    /// Host to connect to.
    ///
    /// Defaults to the pod's IP address; to set only the `Host` header, use `httpHeaders` instead.
    public var host: String?
    /// Scheme for the connection, `HTTP` or `HTTPS`.
    ///
    /// Defaults to `HTTP`; with `HTTPS` the certificate isn't verified.
    public var scheme: URIScheme?
    /// Custom headers to send with the request.
    ///
    /// The same header may appear more than once.
    public var httpHeaders: [HTTPHeader]?
    /// Wire protocol: `HTTP1`, also used when absent, or `HTTP2`, which is sent in cleartext and needs scheme `HTTP` and an empty
    /// `host`.
    ///
    /// Requires the alpha `H2CContainerProbe` feature gate.
    ///
    /// - Since: Kubernetes 1.37
    public var `protocol`: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        port: IntOrString,
        path: String? = nil,
        host: String? = nil,
        scheme: URIScheme? = nil,
        httpHeaders: [HTTPHeader]? = nil,
        protocol: String? = nil
    ) {
        self.path = path
        self.port = port
        self.host = host
        self.scheme = scheme
        self.httpHeaders = httpHeaders
        self.protocol = `protocol`
    }
}

extension HTTPGetAction {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "HTTPGetAction",
        zero: HTTPGetAction(port: 0),
        [
            .optional("path", \.path, zeroIsAbsent: true),
            .required("port", \.port),
            .optional("host", \.host, zeroIsAbsent: true),
            .optional("scheme", \.scheme, zeroIsAbsent: true),
            .optional("httpHeaders", \.httpHeaders),
            .optional("protocol", \.protocol, since: 37),
        ]
    )
}
