/// Bounds on what a manifest may cost to read; reaching one is a `limitExceeded` diagnostic, never a crash.
public struct ParsingLimits: Hashable, Sendable {
    /// The longest document, in bytes. Default 64 MiB.
    public var maximumDocumentBytes: Int
    /// How deeply lists and mappings may nest. Default 10,000, as the API server's JSON decoder.
    public var maximumDepth: Int
    /// The most nodes (scalars, lists and mappings) of a document. Default 4 million.
    public var maximumNodes: Int
    /// The most nodes that aliases may stand for, all together: a "billion laughs" file stops here. Default 400,000.
    public var maximumAliasExpansion: Int
    /// How deeply a `Decodable` type of your own may nest while it is decoded. Default 256; it protects the stack.
    public var maximumDecodingDepth: Int

    /// Makes limits; what isn't given has its default.
    public init(
        maximumDocumentBytes: Int = 64 << 20,
        maximumDepth: Int = 10_000,
        maximumNodes: Int = 4_000_000,
        maximumAliasExpansion: Int = 400_000,
        maximumDecodingDepth: Int = 256
    ) {
        // Offsets and node numbers are 32-bit in the arena, so larger bounds could not be kept.
        self.maximumDocumentBytes = min(maximumDocumentBytes, Int(Int32.max))
        self.maximumDepth = maximumDepth
        self.maximumNodes = min(maximumNodes, Int(Int32.max))
        self.maximumAliasExpansion = maximumAliasExpansion
        self.maximumDecodingDepth = maximumDecodingDepth
    }

    /// The default bounds.
    public static let `default` = ParsingLimits()
}
