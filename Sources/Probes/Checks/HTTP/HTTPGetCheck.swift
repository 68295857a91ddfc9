#if Probes
    internal import NIOCore
    public import PodSpec

    /// Sends a GET request: a status from 200 to 299 is success, 300 to 399 a warning, anything else a failure.
    ///
    /// Redirects are followed while they stay at the host name of the first request, ten requests at most. Certificates aren't
    /// verified. The output is the beginning of the body, or the status of a failure. Whatever keeps the head of the response from
    /// coming is a failure; whatever goes wrong with the body after it is an error. One deadline covers everything.
    /// Kubernetes: `HTTPGetAction` as run by the kubelet.
    public struct HTTPGetCheck: ProbeCheck {
        private let plan: Plan
        private let target: ProbeTarget
        private let usesHTTP2: Bool

        /// What each check does, worked out once.
        private enum Plan {
            case send(HTTPRequest)
            /// There is nothing to send.
            case report(ProbeOutcome)
        }

        /// Makes a check of a path.
        ///
        /// - Parameters:
        ///   - action: the probe's action.
        ///   - ports: the container's ports, for a port given by name.
        ///   - target: where the container is. A mapped port is dialled in place of the manifest's, which the server is still told.
        public init(_ action: HTTPGetAction, ports: [ContainerPort] = [], target: ProbeTarget = ProbeTarget()) {
            self.target = target
            usesHTTP2 = action.protocol == "HTTP2"
            do {
                let port = try ProbePort.resolve(action.port, in: ports)
                plan = .send(try HTTPRequest(action, host: action.host(default: target.host), port: port, style: .probe))
            } catch let failure as ProbePort.Failure {
                plan = .report(.error(failure.description, errorClass: .port))
            } catch {
                plan = .report(.error("the probe makes no URL: \(error)", errorClass: .invalidURL))
            }
        }

        public func check(timeout: Duration) async -> ProbeOutcome {
            let client = HTTPClient(target: target, deadline: .after(timeout), usesHTTP2: usesHTTP2)
            let request: HTTPRequest
            switch plan {
            case .send(let planned): request = planned
            case .report(let outcome): return outcome
            }
            do {
                return outcome(of: try await client.send(request))
            } catch {
                return .failure(error.text, errorClass: error.errorClass)
            }
        }

        private func outcome(of answer: HTTPAnswer) -> ProbeOutcome {
            if let failure = answer.bodyFailure {
                return ProbeOutcome(.failureWithError, output: failure.text, errorClass: failure.errorClass)
            }
            let body = String(decoding: answer.body, as: UTF8.self)
            return switch answer.status {
            case 200..<300: .success(body)
            case 300..<400: .warning("Probe terminated redirects, Response body: \(body)")
            default: .failure("HTTP probe failed with statuscode: \(answer.status)")
            }
        }
    }

    extension HTTPGetAction {
        /// The host to ask: its own, or else the pod's.
        func host(default podHost: String) -> String { host.flatMap { $0.isEmpty ? nil : $0 } ?? podHost }
    }
#endif
