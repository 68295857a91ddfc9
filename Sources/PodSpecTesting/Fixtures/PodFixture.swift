/// Pods for tests, each with one thing that is worth a test. All of them are valid, without a warning.
///
/// ```swift
/// @Test(arguments: PodFixture.allCases)
/// func isAdmitted(_ fixture: PodFixture) { #expect(webhook.admits(fixture.pod)) }
/// ```
public enum PodFixture: String, Hashable, Sendable, CaseIterable {
    /// A name, a container, an image.
    case minimal
    /// Containers that run one after the other before the main one.
    case initContainers
    /// An init container that stays and runs beside the main one.
    case sidecar
    /// Startup, readiness and liveness probes over HTTP.
    case probes
    /// A probe that opens a connection.
    case tcpProbe
    /// A probe of the gRPC health service.
    case grpcProbe
    /// A probe that runs a command.
    case execProbe
    /// Hooks after the start and before the stop.
    case lifecycleHooks
    /// Quality of service `Guaranteed`: requests and limits are equal.
    case guaranteed
    /// Quality of service `Burstable`: requests only.
    case burstable
    /// Quality of service `BestEffort`: neither requests nor limits.
    case bestEffort
    /// Meets the restricted Pod Security Standard.
    case restricted
    /// A privileged container, which no Pod Security Standard but the privileged one lets through.
    case privileged
    /// Uses the node's network.
    case hostNetwork
    /// Runs in a user namespace of its own.
    case userNamespace
    /// Environment variables from config maps, secrets and fields of the pod.
    case environment
    /// Runs once and isn't restarted.
    case runsOnce
    /// Names of its own in `/etc/hosts` and a DNS configuration.
    case dns
    /// Pulls its image with a secret.
    case imagePullSecret
    /// Chooses its node by affinity, spreads and tolerates.
    case scheduling
    /// Waits for a gate before it is scheduled.
    case schedulingGate
    /// Uses a device by a resource claim.
    case resourceClaim
    /// Runs on Windows.
    case windows
    /// A container that shares files with another through an `emptyDir`.
    case sharedVolume
    /// Secrets, config maps, a token and fields of the pod in one folder.
    case projectedVolume
}
