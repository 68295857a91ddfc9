#if Probes
    extension FakeServer {
        /// How a server answers.
        public enum Health: Hashable, Sendable {
            /// Every request gets 200 and `ok`.
            case healthy
            /// Every request gets this status.
            case unhealthy(status: Int)
            /// No request is ever answered.
            case hanging
            /// Every connection is closed when its request has come.
            case dropping
        }
    }
#endif
