/// The path of a field inside an object, such as `spec.containers[0].image`.
///
/// A path is a linked list from the leaf to the root, so that a child costs one small allocation and siblings share their parents:
/// rules can carry paths everywhere and nothing is rendered until there is something to report.
/// It prints as Kubernetes' `field.Path` does (apimachinery `util/validation/field`).
public struct FieldPath: Sendable {
    /// One step of a path.
    public enum Component: Hashable, Sendable {
        /// A field of an object: `.name`.
        case field(String)
        /// An element of a list: `[0]`.
        case index(Int)
        /// An entry of a map: `[memory]`.
        case key(String)
    }

    private final class Step: Sendable {
        let parent: Step?
        let component: Component

        init(parent: Step?, component: Component) {
            self.parent = parent
            self.component = component
        }
    }

    private let last: Step?

    private init(last: Step?) {
        self.last = last
    }

    /// The empty path: the object itself.
    public static let root = FieldPath(last: nil)

    /// Makes the path of a top-level field.
    public init(_ field: String) {
        last = Step(parent: nil, component: .field(field))
    }

    /// Makes a path from its components, root first.
    public init(_ components: some Sequence<Component>) {
        self = components.reduce(.root) { $0.appending($1) }
    }

    /// Whether this is the object itself.
    public var isRoot: Bool { last == nil }

    /// The path without its last component; the root is its own parent.
    public var parent: FieldPath { FieldPath(last: last?.parent) }

    /// The last component, nil for the root.
    public var lastComponent: Component? { last?.component }

    /// The components from the root to the leaf.
    public var components: [Component] {
        var result: [Component] = []
        var step = last
        while let current = step {
            result.append(current.component)
            step = current.parent
        }
        return result.reversed()
    }

    /// The path of a field of this object.
    public func child(_ field: String) -> FieldPath {
        appending(.field(field))
    }

    /// The path of a field two levels down, as `child(outer).child(inner)`.
    public func child(_ outer: String, _ inner: String) -> FieldPath {
        appending(.field(outer)).appending(.field(inner))
    }

    /// The path of an element of this list.
    public func index(_ index: Int) -> FieldPath {
        appending(.index(index))
    }

    /// The path of an entry of this map.
    public func key(_ key: String) -> FieldPath {
        appending(.key(key))
    }

    /// The path of `component` below this one.
    public func appending(_ component: Component) -> FieldPath {
        FieldPath(last: Step(parent: last, component: component))
    }
}

extension FieldPath: Hashable {
    /// Whether both paths have the same components.
    public static func == (left: FieldPath, right: FieldPath) -> Bool {
        var (a, b) = (left.last, right.last)
        while let x = a, let y = b {
            if x === y { return true }
            guard x.component == y.component else { return false }
            (a, b) = (x.parent, y.parent)
        }
        return a == nil && b == nil
    }

    /// Hashes the components from the leaf to the root.
    public func hash(into hasher: inout Hasher) {
        var step = last
        while let current = step {
            hasher.combine(current.component)
            step = current.parent
        }
    }
}

extension FieldPath: CustomStringConvertible {
    /// The path as Kubernetes prints it: fields dotted, list indexes and map keys in brackets.
    public var description: String {
        var text = ""
        for component in components {
            switch component {
            case .field(let name):
                if !text.isEmpty { text += "." }
                text += name
            case .index(let index): text += "[\(index)]"
            case .key(let key): text += "[\(key)]"
            }
        }
        return text
    }
}
