internal import PodSpec

/// A GET request as the kubelet's HTTP client makes it: of a probe, of a lifecycle hook, or of a redirect from one of these.
struct HTTPRequest: Hashable, Sendable {
    /// Where the request goes.
    var url: URLReference
    /// Everything but `Host`, which comes from here only when it stands in the manifest.
    var fields: HTTPFields
    /// The `Host` to send, empty for that of the URL.
    var host: String
    /// How the request differs between probes and hooks.
    var style: Style

    /// Who makes the request.
    enum Style: Hashable, Sendable {
        /// A probe: it closes each connection and wants the body as it is.
        case probe
        /// A lifecycle hook: it offers compression and to keep the connection.
        case hook

        /// The default `User-Agent`.
        var userAgent: String {
            switch self {
            case .probe: "kube-probe/1.36"
            case .hook: "kube-lifecycle/1.36"
            }
        }
    }

    /// Makes the first request for an action.
    ///
    /// - Throws: when host and path together are no URL.
    init(_ action: HTTPGetAction, host: String, port: Int, style: Style) throws(URLEncoding.Failure) {
        var url: URLReference
        do {
            url = try URLReference(parsing: action.path ?? "")
        } catch {
            // What is no URL is taken for a path as it stands.
            url = URLReference(literalPath: action.path ?? "")
        }
        url.scheme = (action.scheme?.rawValue ?? "").lowercased()
        if url.scheme.isEmpty { url.scheme = "http" }
        url.host = URLReference.joined(host: host, port: port)
        // Writing and reading it again is what gives an opaque URL no host.
        self.url = try URLReference(parsing: url.description)

        var fields = HTTPFields()
        for header in action.httpHeaders ?? [] { fields.add(header.name, header.value) }
        if fields["User-Agent"].isEmpty { fields.add("User-Agent", style.userAgent) }
        switch fields.first("Accept") {
        case nil: fields.add("Accept", "*/*")
        case "": fields["Accept"] = []
        default: break
        }
        self.fields = fields
        self.host = fields.first("Host") ?? ""
        self.style = style
    }

    /// The problem that keeps the request from being sent, nil if there is none.
    var problem: ConnectionFailure? {
        if let problem = fields.problem { return ConnectionFailure(.invalidHeader, "net/http: \(problem)") }
        guard url.scheme == "http" || url.scheme == "https" else {
            return ConnectionFailure(.unsupportedScheme, "unsupported protocol scheme \(GoText.quoted(url.scheme))")
        }
        guard !url.host.isEmpty else { return ConnectionFailure(.noHost, "http: no Host in request URL") }
        guard dialledPort != nil else {
            return ConnectionFailure(.port, "dial tcp: address \(url.port ?? ""): invalid port")
        }
        return nil
    }

    /// The port the request goes to, nil if it is none.
    var dialledPort: Int? {
        guard let port = url.port, !port.isEmpty else { return url.scheme == "https" ? 443 : 80 }
        return Int(port).flatMap { (0...65535).contains($0) ? $0 : nil }
    }

    /// The text that goes before what went wrong with this request.
    func describe(_ failure: ConnectionFailure) -> ConnectionFailure {
        ConnectionFailure(failure.errorClass, "Get \(GoText.quoted(url.withoutPassword)): \(failure.text)")
    }

    /// The fields with the authorization that user name and password in the URL stand for.
    var authorizedFields: HTTPFields {
        var fields = fields
        if let user = url.user, (fields.first("Authorization") ?? "").isEmpty {
            fields["Authorization"] = ["Basic " + Base64.encode(user.name + [UInt8(ascii: ":")] + (user.password ?? []))]
        }
        return fields
    }

    /// What names the host to the server; an IPv6 zone means nothing there.
    var authority: String {
        let host = Punycode.ascii(host.isEmpty ? url.host : host)
        guard host.hasPrefix("["), let bracket = host.lastIndex(of: "]"), let zone = host[..<bracket].lastIndex(of: "%") else {
            return host
        }
        return String(host[..<zone] + host[bracket...])
    }
}
