internal import PodSpec

/// Rules for what a probe or a hook does (`validateHandler`).
///
/// The first handler counts, in the order exec, httpGet, tcpSocket, grpc, sleep; any further one is refused unread.
struct HandlerRules {
    private let parent: FieldPath
    private let field: String
    private var hasHandler = false

    /// The path of the probe or hook, made only when there is something to say.
    private var path: FieldPath { parent.child(field) }

    private init(_ parent: FieldPath, _ field: String) { (self.parent, self.field) = (parent, field) }

    /// Checks the handler of a probe.
    static func check(_ probe: Probe, at container: FieldPath, _ field: String, _ findings: inout Findings) {
        var rules = HandlerRules(container, field)
        if let action = probe.exec, rules.isFirst("exec", &findings) { rules.check(action, &findings) }
        if let action = probe.httpGet, rules.isFirst("httpGet", &findings) { rules.check(action, &findings) }
        if let action = probe.tcpSocket, rules.isFirst("tcpSocket", &findings) { rules.check(action, &findings) }
        if let action = probe.grpc, rules.isFirst("grpc", &findings) { rules.check(action, &findings) }
        rules.finish(&findings)
    }

    /// Checks the handler of a hook of a pod that has `gracePeriod` seconds for its end.
    static func check(
        _ hook: LifecycleHandler,
        gracePeriod: Int64?,
        at lifecycle: FieldPath,
        _ field: String,
        _ findings: inout Findings
    ) {
        var rules = HandlerRules(lifecycle, field)
        if let action = hook.exec, rules.isFirst("exec", &findings) { rules.check(action, &findings) }
        if let action = hook.httpGet, rules.isFirst("httpGet", &findings) { rules.check(action, &findings) }
        if let action = hook.tcpSocket, rules.isFirst("tcpSocket", &findings) { rules.check(action, &findings) }
        if let action = hook.sleep, rules.isFirst("sleep", &findings) { rules.check(action, gracePeriod: gracePeriod, &findings) }
        rules.finish(&findings)
    }

    private mutating func isFirst(_ field: String, _ findings: inout Findings) -> Bool {
        if hasHandler { findings.forbidden(path.child(field), "may not specify more than 1 handler type") }
        defer { hasHandler = true }
        return !hasHandler
    }

    private func finish(_ findings: inout Findings) {
        if !hasHandler { findings.required(path, "must specify a handler type") }
    }

    private func check(_ action: ExecAction, _ findings: inout Findings) {
        if action.command?.isEmpty ?? true { findings.required(path.child("exec", "command")) }
    }

    private func check(_ action: HTTPGetAction, _ findings: inout Findings) {
        if action.path.isNilOrEmpty { findings.required(path.child("httpGet", "path")) }
        check(action.port, of: "httpGet", &findings)
        if action.scheme != .http, action.scheme != .https {
            findings.notSupported(path.child("httpGet", "scheme"), .string(action.scheme?.rawValue ?? ""), ["HTTP", "HTTPS"])
        }
        for header in action.httpHeaders ?? [] {
            let problems = Constraints.headerName(header.name)
            // The API server doesn't say which of the headers.
            if !problems.isEmpty { findings.invalid(path.child("httpGet"), "httpHeaders", header.name, problems) }
        }
    }

    private func check(_ action: TCPSocketAction, _ findings: inout Findings) {
        check(action.port, of: "tcpSocket", &findings)
    }

    private func check(_ action: GRPCAction, _ findings: inout Findings) {
        check(.int(action.port), of: "grpc", &findings)
    }

    private func check(_ action: SleepAction, gracePeriod: Int64?, _ findings: inout Findings) {
        guard let gracePeriod, action.seconds < 0 || action.seconds > gracePeriod else { return }
        let detail = "must be non-negative and less than terminationGracePeriodSeconds (\(gracePeriod))"
        findings.invalid(path.child("sleep"), .integer(action.seconds), detail)
    }

    /// A port by number or by name (`ValidatePortNumOrName`).
    private func check(_ port: IntOrString, of handler: String, _ findings: inout Findings) {
        switch port {
        case .int(let number):
            for problem in Constraints.portNumber(number) {
                findings.invalid(path.child(handler, "port"), .integer(Int64(number)), problem)
            }
        case .string(let name):
            let problems = Constraints.portName(name)
            if !problems.isEmpty { findings.invalid(path.child(handler), "port", name, problems) }
        }
    }
}
