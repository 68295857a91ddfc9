internal import PodSpec

extension HTTPRequest {
    /// The request of HTTP/1.1, up to and with the empty line.
    ///
    /// `Host` and `User-Agent` come first, then the others by name, then what the client adds of its own. A host with characters
    /// that no host has is left out, but not its field.
    func head() throws(ConnectionFailure) -> String {
        let target = url.requestTarget
        guard target.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7f }) else {
            throw ConnectionFailure(.invalidURL, "net/http: can't write control character in Request.URL")
        }
        let fields = authorizedFields
        var head = "GET \(target) HTTP/1.1\r\nHost: \(HTTPText.isHost(authority) ? authority : "")\r\n"
        if let agent = fields.first("User-Agent"), !agent.isEmpty { head += "User-Agent: \(HTTPText.trimmed(agent.utf8))\r\n" }
        let own: Set = ["Host", "User-Agent", "Content-Length", "Transfer-Encoding", "Trailer"]
        for (name, values) in fields.sorted where !own.contains(name) {
            for value in values { head += "\(name): \(HTTPText.trimmed(value.utf8))\r\n" }
        }
        switch style {
        case .probe:
            let isUpgrade = !(fields.first("Upgrade") ?? "").isEmpty && fields.contains(token: "upgrade", in: "Connection")
            if !fields.hasClose, !isUpgrade { head += "Connection: close\r\n" }
        case .hook:
            if fields.first("Accept-Encoding") == nil, fields.first("Range") == nil { head += "Accept-Encoding: gzip\r\n" }
        }
        return head + "\r\n"
    }

    /// The fields of HTTP/2, pseudo-fields first.
    func http2Fields() throws(ConnectionFailure) -> [(name: String, value: String)] {
        let fields = authorizedFields
        if let problem = fields.problemOfConnection { throw ConnectionFailure(.invalidHeader, "http2: \(problem)") }
        guard HTTPText.isHost(authority) else { throw ConnectionFailure(.invalidHeader, "http2: invalid Host header") }
        let path = url.requestTarget
        guard path.hasPrefix("/") || path == "*" else {
            throw ConnectionFailure(.invalidURL, "http2: invalid request :path \(GoText.quoted(path))")
        }
        var list = [(name: ":authority", value: authority), (":method", "GET"), (":path", path), (":scheme", url.scheme)]
        let own: Set = [
            "Host", "Content-Length", "Connection", "Proxy-Connection", "Transfer-Encoding", "Trailer", "Upgrade", "Keep-Alive",
            "User-Agent", "Cookie",
        ]
        for (name, values) in fields.sorted where !own.contains(name) {
            list += values.map { (name.lowercased(), HTTPText.trimmed($0.utf8)) }
        }
        list += fields.cookies.map { ("cookie", $0) }
        if let agent = fields.first("User-Agent"), !agent.isEmpty { list.append(("user-agent", HTTPText.trimmed(agent.utf8))) }
        if style == .hook, fields.first("Accept-Encoding") == nil, fields.first("Range") == nil {
            list.append(("accept-encoding", "gzip"))
        }
        return list
    }
}

extension HTTPFields {
    /// Whether the sender asks for the connection to be closed, by the first `Connection` field.
    fileprivate var hasClose: Bool {
        (first("Connection") ?? "").utf8.split { $0 == UInt8(ascii: ",") || HTTPText.isSpace($0) }
            .contains { String(decoding: Array($0), as: UTF8.self).lowercased() == "close" }
    }

    /// The first field about the connection that HTTP/2 has no place for, nil if all mean what it does anyway.
    fileprivate var problemOfConnection: String? {
        let (upgrade, coding, connection) = (self["Upgrade"], self["Transfer-Encoding"], self["Connection"])
        let rules = [
            ("Upgrade", ["", "chunked"].contains(upgrade.first ?? "")),
            ("Transfer-Encoding", coding.count <= 1 && ["", "chunked"].contains(coding.first ?? "")),
            ("Connection", connection.count <= 1 && ["", "close", "keep-alive"].contains(connection.first?.lowercased() ?? "")),
        ]
        for (name, isAccepted) in rules where !isAccepted {
            return "invalid \(name) request header: [\(self[name].map(GoText.quoted).joined(separator: " "))]"
        }
        return nil
    }

    /// The cookies one by one: over HTTP/2 each is a field of its own.
    fileprivate var cookies: [String] {
        self["Cookie"].flatMap { value in
            var parts = HTTPText.trimmed(value.utf8).split(separator: ";", omittingEmptySubsequences: false)
            for index in parts.indices.dropFirst() { parts[index] = parts[index].drop { $0 == " " } }
            if parts.last?.isEmpty == true { parts.removeLast() }
            return parts.map { String($0) }
        }
    }
}
