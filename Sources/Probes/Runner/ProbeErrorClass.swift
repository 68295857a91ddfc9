/// A coarse class of what went wrong in a check.
///
/// Texts of operating systems and libraries vary; a class is what a program can compare. The set is open.
public struct ProbeErrorClass: RawRepresentable, Hashable, Sendable {
    /// The class in lower case with hyphens.
    public var rawValue: String

    /// Makes a class from its text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Nothing listens on the port.
    public static let connectionRefused = ProbeErrorClass(rawValue: "connection-refused")
    /// The peer reset the connection.
    public static let connectionReset = ProbeErrorClass(rawValue: "connection-reset")
    /// The connection ended before the answer was complete.
    public static let unexpectedEOF = ProbeErrorClass(rawValue: "unexpected-eof")
    /// No connection within the time allowed.
    public static let timeout = ProbeErrorClass(rawValue: "timeout")
    /// Connected, but no response head within the time allowed.
    public static let timeoutAwaitingHeaders = ProbeErrorClass(rawValue: "timeout-awaiting-headers")
    /// The response body ended early, was malformed, or took too long.
    public static let bodyReadError = ProbeErrorClass(rawValue: "body-read-error")
    /// The response head is not HTTP.
    public static let malformedResponse = ProbeErrorClass(rawValue: "malformed-response")
    /// A redirect's `Location` cannot be followed.
    public static let invalidRedirectLocation = ProbeErrorClass(rawValue: "invalid-redirect-location")
    /// More redirects than are followed.
    public static let tooManyRedirects = ProbeErrorClass(rawValue: "too-many-redirects")
    /// An HTTPS probe was answered in plain HTTP.
    public static let httpResponseToHTTPSClient = ProbeErrorClass(rawValue: "http-response-to-https-client")
    /// The TLS handshake failed.
    public static let tls = ProbeErrorClass(rawValue: "tls")
    /// A header's name or value cannot be sent.
    public static let invalidHeader = ProbeErrorClass(rawValue: "invalid-header")
    /// The path turned the request URL into one without a host.
    public static let noHost = ProbeErrorClass(rawValue: "no-host")
    /// The port's name or number cannot be resolved.
    public static let port = ProbeErrorClass(rawValue: "port")
    /// The probe names no check, so there is nothing to run.
    public static let missingHandler = ProbeErrorClass(rawValue: "missing-handler")
    /// The command could not be started.
    public static let notStarted = ProbeErrorClass(rawValue: "not-started")
}
