extension PodSecurityLevel {
    /// The ids of the checks that no lower level has.
    package var ownChecks: [String] {
        PodSecurityCheck.all.filter { $0.level == self }.map(\.id)
    }
}
