extension RehearsedInstance {
    /// How an instance ended.
    public enum Ending: String, Hashable, Sendable {
        /// By itself.
        case exit
        /// Asked to, within its grace period.
        case sigterm
        /// Killed, after its grace period.
        case sigkill
    }
}
