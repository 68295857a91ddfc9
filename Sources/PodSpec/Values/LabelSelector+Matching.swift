extension LabelSelector {
    /// Whether the selector selects an object with these labels: all of its labels and expressions must hold.
    ///
    /// A selector without any selects everything. One that the API server would refuse, such as `In` without values or an unknown
    /// operator, selects nothing. Kubernetes: `LabelSelectorAsSelector` in apimachinery's `meta/v1`.
    public func matches(labels: [String: String]) -> Bool {
        (matchLabels ?? [:]).allSatisfy { labels[$0.key] == $0.value }
            && (matchExpressions ?? []).allSatisfy { $0.matches(labels: labels) }
    }
}

extension LabelSelector? {
    /// Whether the selector selects an object with these labels; an absent selector selects nothing.
    public func matches(labels: [String: String]) -> Bool {
        switch self {
        case nil: false
        case let selector?: selector.matches(labels: labels)
        }
    }
}

extension LabelSelectorRequirement {
    /// Whether the expression holds for an object with these labels.
    ///
    /// `NotIn` holds where the label is missing, too.
    public func matches(labels: [String: String]) -> Bool {
        let values = values ?? []
        return switch `operator` {
        case .in: labels[key].map(values.contains) ?? false
        case .notIn: !values.isEmpty && !(labels[key].map(values.contains) ?? false)
        case .exists: values.isEmpty && labels[key] != nil
        case .doesNotExist: values.isEmpty && labels[key] == nil
        default: false
        }
    }
}
