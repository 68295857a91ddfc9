internal import PodSpec

/// Rules for the hooks of a container (`validateLifecycle`).
///
/// The stop signal isn't looked at: as long as the gate `ContainerStopSignals` is off, the API server drops it unread.
enum LifecycleRules {
    static func check(_ container: Container, _ context: ContainerContext, at path: FieldPath, _ findings: inout Findings) {
        guard let lifecycle = container.lifecycle else { return }
        if let hook = lifecycle.postStart {
            HandlerRules.check(hook, gracePeriod: context.gracePeriod, at: path.child("lifecycle"), "postStart", &findings)
        }
        if let hook = lifecycle.preStop {
            HandlerRules.check(hook, gracePeriod: context.gracePeriod, at: path.child("lifecycle"), "preStop", &findings)
        }
    }

    /// Whether there is nothing but the stop signal, with which the whole field goes (`dropContainerStopSignals`).
    static func isDropped(_ lifecycle: Lifecycle) -> Bool {
        lifecycle.stopSignal != nil && lifecycle.postStart == nil && lifecycle.preStop == nil
    }
}
