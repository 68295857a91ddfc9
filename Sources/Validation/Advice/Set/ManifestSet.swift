public import PodSpec

/// What the objects of several files say about each other: who is selected, who is referred to.
///
/// ```swift
/// var set = ManifestSet()
/// for manifest in ManifestStream(text) { set.add(manifest, from: "web.yaml") }
/// for finding in set.advice() { print(finding.origin.file, finding.diagnostic) }
/// ```
///
/// A set keeps labels, ports, names and places, and no documents. Sets of different files can be made at once and put together in order.
public struct ManifestSet: Sendable {
    /// What is looked at again, in the order in which it was added.
    private(set) var members: [Member] = []
    /// What pods may refer to.
    private(set) var definitions = Definitions()

    /// Makes an empty set.
    public init() {}

    /// Adds an object, whatever its kind. One that couldn't be read is part of the set as far as it goes.
    public mutating func add(_ manifest: Manifest, from file: String = "") {
        definitions.add(manifest)
        guard let facts = Facts(manifest) else { return }
        members.append(Member(origin: Origin(manifest, file: file), facts: facts))
    }

    /// Adds all objects of another set, behind those that are here.
    public mutating func add(_ other: ManifestSet) {
        members += other.members
        definitions.add(other.definitions)
    }

    /// What experienced people would say about the objects together, in the order in which they were added.
    ///
    /// Advice about single objects is left out: ask each `Manifest` for it.
    public func advice(_ rules: [Advice] = Advice.all) -> [Finding] {
        let view = View(self)
        var findings = Findings()
        for rule in rules {
            guard case .set(let check) = rule.check else { continue }
            findings.advice = rule
            check(view, &findings)
        }
        return findings.inOrder(of: members)
    }
}

extension ManifestSet {
    /// An object of the set.
    struct Member: Sendable {
        var origin: Origin
        var facts: Facts
    }

    /// What is kept of an object.
    enum Facts: Sendable {
        case pods(PodFacts)
        case service(ServiceFacts)
        case selector(SelectorFacts)

        /// Nil for an object that is only named by others, or not at all.
        init?(_ manifest: Manifest) {
            if let facts = ServiceFacts(manifest) {
                self = .service(facts)
            } else if let facts = SelectorFacts(manifest) {
                self = .selector(facts)
            } else if let facts = PodFacts(manifest) {
                self = .pods(facts)
            } else {
                return nil
            }
        }
    }

    /// A field and where it stands.
    struct Place: Sendable {
        var path: FieldPath
        var location: SourceLocation?
    }
}
