internal import PodSpecValidation

extension Rule {
    /// What is said beside the API server's verdict when advice is asked for.
    static let advice: [Rule] = Advice.all.map { advice in
        Rule(
            "advice/\(advice.id)",
            advice.title,
            why: advice.why,
            fix: advice.fix,
            link: advice.link,
            severity: advice.severity
        )
    }
}
