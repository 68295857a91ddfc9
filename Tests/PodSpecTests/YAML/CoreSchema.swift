import Foundation
import PodSpec

/// YAML 1.2's core schema, which the test suite's JSON is made by; Kubernetes' dialect is another one.
enum CoreSchema {
    /// The node as Foundation's JSON has it.
    static func value(of index: Int, in document: YAMLDocument) -> NSObject {
        let index = document.resolve(index)
        let node = document.nodes[index]
        switch node.kind {
        case .alias: return NSNull()
        case .scalar: return scalar(document.string(index), isPlain: node.flag, tag: node.tag)
        case .sequence:
            var elements: [NSObject] = []
            var element = index + 1
            while element < Int(node.next) {
                elements.append(value(of: element, in: document))
                element = Int(document.nodes[element].next)
            }
            return elements as NSArray
        case .mapping:
            var members: [String: NSObject] = [:]
            var key = index + 1
            while key < Int(node.next) {
                members[document.string(key)] = value(of: key + 1, in: document)
                key = Int(document.nodes[key + 1].next)
            }
            return members as NSDictionary
        }
    }

    private static func scalar(_ text: String, isPlain: Bool, tag: YAMLNode.Tag) -> NSObject {
        guard isPlain || tag == .integer || tag == .boolean || tag == .null else { return text as NSString }
        switch text {
        case "", "~", "null", "Null", "NULL": return NSNull()
        case "true", "True", "TRUE": return true as NSNumber
        case "false", "False", "FALSE": return false as NSNumber
        default: break
        }
        if text.hasPrefix("0o"), let value = Int(text.dropFirst(2), radix: 8) { return value as NSNumber }
        if text.hasPrefix("0x"), let value = Int(text.dropFirst(2), radix: 16) { return value as NSNumber }
        guard text.allSatisfy({ "0123456789+-.eE".contains($0) }) else { return text as NSString }
        if let value = Int(text) { return value as NSNumber }
        return Double(text).map { $0 as NSNumber } ?? text as NSString
    }
}
