/// Hooks run after a container starts and before it stops.
///
/// Kubernetes: `Lifecycle` in `core/v1`.
public struct Lifecycle: APIObject {
    /// Action run right after the container is created.
    ///
    /// If it fails, the container is terminated and handled according to its restart policy.
    @inlinable @Indirect public var postStart: LifecycleHandler?
    /// Action run before the container is terminated on purpose, but not when it exits by itself.
    ///
    /// Counts against the pod's termination grace period; the stop signal follows once it finishes.
    @inlinable @Indirect public var preStop: LifecycleHandler?
    /// Signal sent to stop the container, such as `SIGUSR1`.
    ///
    /// Defaults to the one defined by the image or runtime, and may only be set if the pod's `os.name` is set.
    ///
    /// - Since: Kubernetes 1.33
    public var stopSignal: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(postStart: LifecycleHandler? = nil, preStop: LifecycleHandler? = nil, stopSignal: String? = nil) {
        self.postStart = postStart
        self.preStop = preStop
        self.stopSignal = stopSignal
    }
}

extension Lifecycle {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "Lifecycle",
        zero: Lifecycle(),
        [
            .optional("postStart", \._postStart),
            .optional("preStop", \._preStop),
            .optional("stopSignal", \.stopSignal, since: 33),
        ]
    )
}
