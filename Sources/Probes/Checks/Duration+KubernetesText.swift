extension Duration {
    /// The duration as Kubernetes' messages have it, such as `1s`, `1m30s` or `1.5s`.
    var kubernetesText: String {
        let (seconds, attoseconds) = components
        guard seconds > 0 || attoseconds > 0 else { return "0s" }
        guard seconds > 0 else { return "\(Double(attoseconds) / 1e15)ms" }
        let (minutes, restOfMinute) = seconds.quotientAndRemainder(dividingBy: 60)
        let (hours, restOfHour) = minutes.quotientAndRemainder(dividingBy: 60)
        var text = hours > 0 ? "\(hours)h" : ""
        if minutes > 0 { text += "\(restOfHour)m" }
        return text + (attoseconds == 0 ? "\(restOfMinute)s" : "\(Double(restOfMinute) + Double(attoseconds) / 1e18)s")
    }
}
