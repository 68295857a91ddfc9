internal import PodSpec

/// What is done with a response.
enum HTTPStep: Hashable, Sendable {
    /// It is the last one: its body is the output.
    case finish
    /// It leads to another request; some of its body is read first, at most 2,048 bytes, unless it is known to be longer.
    case follow(HTTPRequest, readsBody: Bool)
    /// It leads nowhere.
    case fail(ConnectionFailure, readsBody: Bool)
}

extension HTTPRequest {
    /// How many requests are made at most.
    private static let requestLimit = 10

    /// What to do with a response to this request.
    ///
    /// - Parameters:
    ///   - head: the response.
    ///   - earlier: the requests before this one, the first of which decides the host name that is stayed at.
    func step(after head: HTTPResponseHead, earlier: [HTTPRequest]) -> HTTPStep {
        guard [301, 302, 303, 307, 308].contains(head.status), let location = head.location, !location.isEmpty else { return .finish }
        let reference: URLReference
        do {
            reference = try URLReference(parsing: location)
        } catch {
            let text = "failed to parse Location header \(GoText.quoted(location)): parse \(GoText.quoted(location)): \(error)"
            return .fail(describe(ConnectionFailure(.invalidRedirectLocation, text)), readsBody: false)
        }
        let first = earlier.first ?? self
        let next = redirected(by: head.status, to: reference, from: first)
        guard next.url.hostName == first.url.hostName else { return .finish }
        let readsBody = head.contentLength.map { $0 <= 2048 } ?? true
        guard earlier.count + 1 < Self.requestLimit else {
            let text = "Get \(GoText.quoted(location)): stopped after \(Self.requestLimit) redirects"
            return .fail(ConnectionFailure(.tooManyRedirects, text), readsBody: readsBody)
        }
        return .follow(next, readsBody: readsBody)
    }

    private func redirected(by status: Int, to reference: URLReference, from first: HTTPRequest) -> HTTPRequest {
        var next = self
        next.url = url.resolving(reference)
        // A host of the manifest's own is kept only while the server doesn't name one.
        next.host = !host.isEmpty && host != url.host && reference.scheme.isEmpty ? host : ""
        next.fields = first.fields
        if ![307, 308].contains(status) {
            // These redirects stand for a request of its own, without the body that such fields would be about.
            for name in ["Content-Type", "Content-Encoding", "Content-Language", "Content-Location"] { next.fields[name] = [] }
        }
        guard url.scheme != "https" || next.url.scheme != "http" else { return next }
        if let own = first.fields.first("Referer"), !own.isEmpty {
            next.fields["Referer"] = [own]
        } else {
            var referer = url
            referer.user = nil
            next.fields["Referer"] = [referer.description]
        }
        return next
    }
}
