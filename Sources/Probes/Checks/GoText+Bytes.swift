internal import PodSpec

extension GoText {
    /// Bytes that ought to be text, in double quotes.
    static func quoted(_ bytes: some Sequence<UInt8>) -> String { quoted(String(decoding: Array(bytes), as: UTF8.self)) }
}
