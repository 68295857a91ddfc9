import PodSpec
import Testing

@Suite("Label selectors")
struct LabelSelectorMatchingTests {
    private static let labels = ["app": "web", "tier": "front", "empty": ""]

    @Test(
        "Which labels a selector selects",
        arguments: [
            ("{}", true),
            ("matchLabels: {app: web}", true),
            ("matchLabels: {app: web, tier: front}", true),
            ("matchLabels: {app: web, tier: back}", false),
            ("matchLabels: {other: web}", false),
            ("matchLabels: {empty: ''}", true),
            ("matchLabels: {other: ''}", false),
            ("matchExpressions: [{key: app, operator: In, values: [web, api]}]", true),
            ("matchExpressions: [{key: app, operator: In, values: [api]}]", false),
            ("matchExpressions: [{key: other, operator: In, values: [web]}]", false),
            ("matchExpressions: [{key: app, operator: NotIn, values: [web]}]", false),
            ("matchExpressions: [{key: app, operator: NotIn, values: [api]}]", true),
            ("matchExpressions: [{key: other, operator: NotIn, values: [web]}]", true),
            ("matchExpressions: [{key: app, operator: Exists}]", true),
            ("matchExpressions: [{key: other, operator: Exists}]", false),
            ("matchExpressions: [{key: app, operator: DoesNotExist}]", false),
            ("matchExpressions: [{key: other, operator: DoesNotExist}]", true),
            ("{matchLabels: {app: web}, matchExpressions: [{key: tier, operator: Exists}]}", true),
            ("{matchLabels: {app: web}, matchExpressions: [{key: tier, operator: DoesNotExist}]}", false),
            ("matchExpressions: [{key: app, operator: In}]", false),
            ("matchExpressions: [{key: other, operator: NotIn}]", false),
            ("matchExpressions: [{key: app, operator: Exists, values: [web]}]", false),
            ("matchExpressions: [{key: app, operator: Like, values: [web]}]", false),
        ]
    )
    func selects(text: String, expected: Bool) throws {
        let selector = try decoded(LabelSelector.self, text)
        #expect(selector.matches(labels: Self.labels) == expected)
        #expect(Optional(selector).matches(labels: Self.labels) == expected)
    }

    @Test("An absent selector selects nothing")
    func absent() {
        let selector: LabelSelector? = nil
        #expect(!selector.matches(labels: Self.labels))
        #expect(!selector.matches(labels: [:]))
    }
}
