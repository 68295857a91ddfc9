#if Probes
    internal import NIOCore
    public import PodSpec

    /// Opens a connection and closes it again: success as soon as it stands, whatever the server does with it.
    ///
    /// Nothing is sent or read. Any failure to connect within the timeout is a failure; a port that can't be resolved is an error.
    /// Kubernetes: `TCPSocketAction` as run by the kubelet.
    public struct TCPSocketCheck: ProbeCheck {
        private let action: TCPSocketAction
        private let ports: [ContainerPort]
        private let target: ProbeTarget

        /// Makes a check of a port.
        ///
        /// - Parameters:
        ///   - action: the probe's action.
        ///   - ports: the container's ports, for ports given by name.
        ///   - target: where the container is.
        public init(_ action: TCPSocketAction, ports: [ContainerPort] = [], target: ProbeTarget = ProbeTarget()) {
            self.action = action
            self.ports = ports
            self.target = target
        }

        public func check(timeout: Duration) async -> ProbeOutcome {
            let deadline = NIODeadline.after(timeout)
            let port: Int
            do {
                port = try ProbePort.resolve(action.port, in: ports)
            } catch {
                return .error(error.description, errorClass: .port)
            }
            let host = action.host.flatMap { $0.isEmpty ? nil : $0 } ?? target.host
            let dialer = Dialer(host: host, port: target.dialledPort(for: port, of: host), deadline: deadline)
            let late = ConnectionFailure(.timeout, "dial tcp \(dialer.address): i/o timeout")
            do {
                try await dialer.exchange(timeout: late) { _, promise in promise.succeed() }
            } catch  where error.errorClass == .connectionReset {
                // Only a connection that stood can be reset, and standing is all that was asked.
                return .success()
            } catch {
                return .failure(error.text, errorClass: error.errorClass)
            }
            return .success()
        }
    }

    extension ProbeTarget {
        /// The port to dial on a host: the target's ports are mapped, those of other hosts are not.
        func dialledPort(for port: Int, of host: String) -> Int { host == self.host ? self.port(for: port) : port }
    }
#endif
