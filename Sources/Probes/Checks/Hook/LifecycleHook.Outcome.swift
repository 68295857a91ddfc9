#if Probes
    extension LifecycleHook {
        /// What running a hook came to.
        public struct Outcome: Hashable, Sendable {
            /// Why it failed, nil if it succeeded.
            public var error: String?
            /// What the kubelet logs about the failure, nil if it succeeded. It is never part of an event.
            public var message: String?
            /// A coarse class of the failure, where there is one.
            public var errorClass: ProbeErrorClass?
            /// The message of the `LifecycleHTTPFallback` warning on the pod, when HTTPS had to be given up.
            public var fallbackMessage: String?

            /// Whether the hook did its work.
            public var isSuccess: Bool { error == nil }

            init(event: String? = nil) { fallbackMessage = event }

            init(error: String, before: String, after: String = "", errorClass: ProbeErrorClass? = nil) {
                self.error = error
                message = before + error + after
                self.errorClass = errorClass
            }
        }
    }
#endif
