/// One node of a parsed document: 36 bytes in the arena's flat, pre-order array.
package struct YAMLNode: BitwiseCopyable, Sendable {
    /// What a node is.
    package enum Kind: UInt8, BitwiseCopyable, Sendable {
        case scalar, sequence, mapping, alias
    }

    /// The tags that change how a scalar is read; every other tag leaves the text alone.
    package enum Tag: UInt8, BitwiseCopyable, Sendable {
        case none, string, integer, float, boolean, null, binary, timestamp, merge, other
    }

    /// How a scalar was written; only error messages and the encoder's tests look at it.
    package enum Style: UInt8, BitwiseCopyable, Sendable {
        case plain, singleQuoted, doubleQuoted, literal, folded
    }

    /// Scalar: where its text starts in the arena. Alias: the node it stands for.
    package var offset: UInt32 = 0
    /// Scalar: bytes of text. Sequence: elements. Mapping: keys and values together.
    package var count: UInt32 = 0
    /// The index just after this node and everything in it.
    package var next: UInt32 = 0
    package var line: UInt32 = 0
    package var column: UInt32 = 0
    package var endLine: UInt32 = 0
    package var endColumn: UInt32 = 0
    package var kind: Kind = .scalar
    package var tag: Tag = .none
    package var style: Style = .plain
    /// Scalar: untagged and plain, so that its text decides its type. Mapping: it holds a merge key.
    package var flag = false
}
