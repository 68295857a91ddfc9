extension Rule {
    /// What is said beside the API server's verdict when advice is asked for.
    static let advice: [Rule] = []
}
