extension ContainerObservation {
    /// The three states of the API.
    public enum State: Hashable, Sendable {
        /// Not started yet, or waiting to be started again.
        case waiting
        /// Running.
        case running
        /// Ended, with an exit code.
        case terminated(exitCode: Int)
    }
}
