/// Why a check got no answer, with the kubelet's text for it.
struct ConnectionFailure: Error, Hashable {
    var errorClass: ProbeErrorClass
    var text: String

    init(_ errorClass: ProbeErrorClass, _ text: String) {
        self.errorClass = errorClass
        self.text = text
    }

    /// The task was cancelled: nobody looks at the text.
    static let cancelled = ConnectionFailure(.cancelled, "cancelled")
}

extension ProbeErrorClass {
    /// The connection was closed without an answer.
    public static let endOfFile = ProbeErrorClass(rawValue: "eof")
    /// The host's name has no address.
    public static let noSuchHost = ProbeErrorClass(rawValue: "no-such-host")
    /// No way leads to the host.
    public static let unreachable = ProbeErrorClass(rawValue: "unreachable")
    /// A redirect leads to a scheme that is neither HTTP nor HTTPS.
    public static let unsupportedScheme = ProbeErrorClass(rawValue: "unsupported-scheme")
    /// The path and the host make no URL.
    public static let invalidURL = ProbeErrorClass(rawValue: "invalid-url")
    /// The server broke the rules of HTTP/2.
    public static let http2 = ProbeErrorClass(rawValue: "http2")
    /// The gRPC call ended with a status other than OK.
    public static let rpc = ProbeErrorClass(rawValue: "rpc")
    /// The task that ran the check was cancelled.
    public static let cancelled = ProbeErrorClass(rawValue: "cancelled")
    /// Any other failure to connect, to send or to receive.
    public static let connection = ProbeErrorClass(rawValue: "connection")
}
