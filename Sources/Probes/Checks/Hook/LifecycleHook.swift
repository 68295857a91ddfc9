#if Probes
    public import PodSpec

    /// A postStart or preStop action, run as the kubelet runs it.
    ///
    /// Differs from a probe with the same handler: there is no timeout, `$(NAME)` in a command is not expanded, any HTTP response is
    /// success, and HTTPS answered in plain HTTP is tried again without TLS.
    /// Kubernetes: `LifecycleHandler` as run by the kubelet.
    public struct LifecycleHook: Sendable {
        private let handler: LifecycleHandler
        private let container: Container
        private let podText: String
        private let target: ProbeTarget

        /// Makes a hook of a container.
        ///
        /// - Parameters:
        ///   - handler: the action.
        ///   - container: the container that has it, for its ports and variables.
        ///   - pod: the container's pod, for messages.
        ///   - target: where the container is.
        public init(_ handler: LifecycleHandler, container: Container, pod: Pod, target: ProbeTarget = ProbeTarget()) {
            self.handler = handler
            self.container = container
            self.target = target
            let metadata = pod.metadata
            podText = "\(metadata?.name ?? "")_\(metadata?.namespace ?? "default")(\(metadata?.uid ?? ""))"
        }

        /// Runs the hook to its end.
        ///
        /// Cancelling the task ends it early, with what it started: it has then failed.
        public func run() async -> Outcome {
            if let exec = handler.exec { return await run(exec) }
            if let httpGet = handler.httpGet { return await run(httpGet) }
            if let sleep = handler.sleep { return await run(sleep) }
            let unusable = handler.tcpSocket == nil ? "it names no action" : "tcpSocket is not supported for hooks"
            return Outcome(error: "invalid handler: \(unusable)", before: "Cannot run handler: ")
        }

        private func run(_ action: ExecAction) async -> Outcome {
            let words = action.command ?? []
            let title = "Exec lifecycle hook ([\(words.joined(separator: " "))]) for Container \(owner) failed - error: "
            let variables = VariableExpansion.environment(of: container.env ?? []).merging(target.environment) { _, given in given }
            do {
                let result = try await Command(arguments: words, environment: variables).run(timeout: nil)
                guard result.exitCode != 0 else { return Outcome() }
                let reason = String(decoding: result.standardError, as: UTF8.self)
                let output = String(decoding: result.standardOutput + result.standardError, as: UTF8.self)
                return Outcome(
                    error: "command '\(words.joined(separator: " "))' exited with \(result.exitCode): \(reason)",
                    before: title,
                    after: ", message: \(GoText.quoted(output))"
                )
            } catch {
                return Outcome(error: error.description, before: title, after: ", message: \"\"", errorClass: .notStarted)
            }
        }

        private func run(_ action: HTTPGetAction) async -> Outcome {
            let title = "HTTP lifecycle hook (\(action.path ?? "/")) for Container \(owner) failed - error: "
            let request: HTTPRequest
            do {
                let port = try ProbePort.resolve(action.port, in: container.ports ?? [])
                request = try HTTPRequest(action, host: action.host(default: target.host), port: port, style: .hook)
            } catch let failure as ProbePort.Failure {
                return Outcome(error: failure.description, before: title, errorClass: .port)
            } catch {
                return Outcome(error: "the hook makes no URL: \(error)", before: title, errorClass: .invalidURL)
            }
            let client = HTTPClient(target: target, deadline: nil, usesHTTP2: action.protocol == "HTTP2")
            do {
                _ = try await client.send(request)
                return Outcome()
            } catch {
                if error.errorClass == .httpResponseToHTTPSClient, let event = await retryPlainly(request, with: client) {
                    return Outcome(event: event)
                }
                return Outcome(error: error.text, before: title, errorClass: error.errorClass)
            }
        }

        /// Sends a request without TLS and without what TLS would have protected; the event that tells of it, nil if it failed too.
        private func retryPlainly(_ request: HTTPRequest, with client: HTTPClient) async -> String? {
            var plain = request
            plain.url.scheme = "http"
            plain.fields["Authorization"] = []
            guard (try? await client.send(plain)) != nil else { return nil }
            return "request to HTTPS lifecycle hook \(request.url.host) got HTTP response, retry with HTTP succeeded"
        }

        private func run(_ action: SleepAction) async -> Outcome {
            do {
                try await Task.sleep(for: .seconds(max(action.seconds, 0)))
                return Outcome()
            } catch {
                return Outcome(
                    error: "interrupted", before: "Sleep lifecycle hook for Container \(owner) failed - error: ", errorClass: .cancelled)
            }
        }

        private var owner: String { "\(GoText.quoted(container.name)) in Pod \(GoText.quoted(podText))" }
    }
#endif
