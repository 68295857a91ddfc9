package import PodSpec

/// What is known about a type or field of the model.
package struct Explanation: Sendable {
    /// A field, as it is listed and as it is explained.
    package struct Field: Sendable {
        /// Its name in manifests.
        package let name: String
        /// Its type: `string`, `[Container]`.
        package let type: String
        /// Whether a manifest has to give it.
        package let isRequired: Bool
        /// The first release that has it; nil for 1.25 and earlier.
        package let since: KubernetesVersion?
        /// What it holds when it isn't given, in words; nil when there is no default.
        package let defaultValue: String?
        /// The values it may have and what they mean; empty when any will do.
        package let values: [(value: String, text: String)]
        /// What it is and which rules it follows.
        package let text: String

        /// The first sentence of the text.
        package var summary: String {
            text.firstRange(of: ". ").map { String(text[..<$0.lowerBound]) + "." } ?? text
        }
    }

    /// The way to it, as it was asked for, without positions: `Pod.spec.containers.image`.
    package let path: String
    /// The field; nil when a type was asked for.
    package let field: Field?
    /// The name of the type of objects that it is or holds, nil for plain values.
    package let typeName: String?
    /// What that type is.
    package let typeText: String?
    /// The fields of that type, in the API's order.
    package let fields: [Field]
    /// Other kinds that have the same path.
    package let alsoIn: [String]
    /// The type itself, to go on from.
    let objectType: (any APIObject.Type)?
}
