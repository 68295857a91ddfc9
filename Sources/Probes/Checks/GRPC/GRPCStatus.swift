/// How a gRPC call ended.
struct GRPCStatus: Hashable, Sendable {
    /// The code, 0 for OK.
    var code: Int
    /// The server's words.
    var message: String

    static let unimplemented = 12
    static let deadlineExceeded = 4

    /// The status a response's last fields give, nil if they give none.
    init?(code: String?, message: String?) {
        guard let code = code.flatMap(Int.init) else { return nil }
        self.init(code, Self.percentDecoded(message ?? ""))
    }

    /// A status of the client's own.
    init(_ code: Int, _ message: String) {
        self.code = code
        self.message = message
    }

    /// The status that stands for an HTTP status other than 200.
    init(httpStatus: Int) {
        let code =
            switch httpStatus {
            case 400: 13
            case 401: 16
            case 403: 7
            case 404: Self.unimplemented
            case 429, 502, 503, 504: 14
            default: 2
            }
        self.init(code, "unexpected HTTP status code received from server: \(httpStatus)")
    }

    /// The code's name.
    var name: String {
        let names = [
            "OK", "Canceled", "Unknown", "InvalidArgument", "DeadlineExceeded", "NotFound", "AlreadyExists", "PermissionDenied",
            "ResourceExhausted", "FailedPrecondition", "Aborted", "OutOfRange", "Unimplemented", "Internal", "Unavailable",
            "DataLoss", "Unauthenticated",
        ]
        return names.indices.contains(code) ? names[code] : "Code(\(code))"
    }

    /// The text with its percent-encoded bytes put back; what is malformed stays.
    private static func percentDecoded(_ text: String) -> String {
        var decoded: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "%"), rest.count >= 2, let value = UInt8(digits, radix: 16) {
                decoded.append(value)
                rest = rest.dropFirst(2)
            } else {
                decoded.append(byte)
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }
}
