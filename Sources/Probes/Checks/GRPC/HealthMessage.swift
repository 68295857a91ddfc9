/// The two messages of `grpc.health.v1.Health/Check`, as bytes.
///
/// Each has a single field, so they are written and read by hand.
enum HealthMessage {
    /// A request with the five bytes that frame a gRPC message.
    static func request(service: String) -> [UInt8] {
        var message: [UInt8] = []
        if !service.isEmpty {
            let name = Array(service.utf8)
            message = [0x0a] + varint(UInt64(name.count)) + name
        }
        let size = UInt32(truncatingIfNeeded: message.count)
        return [0] + (0..<4).map { UInt8(truncatingIfNeeded: size >> (24 - 8 * UInt32($0))) } + message
    }

    /// The status in a response's message, 0 where it is absent; nil if the bytes are no message.
    static func status(in message: ArraySlice<UInt8>) -> UInt64? {
        var rest = message
        var status: UInt64 = 0
        while !rest.isEmpty {
            guard let tag = readVarint(&rest), tag >> 3 != 0 else { return nil }
            switch tag & 7 {
            case 0:
                guard let value = readVarint(&rest) else { return nil }
                if tag >> 3 == 1 { status = value }
            case 1, 5:
                let size = tag & 7 == 1 ? 8 : 4
                guard rest.count >= size else { return nil }
                rest = rest.dropFirst(size)
            case 2:
                guard let size = readVarint(&rest), size <= UInt64(rest.count) else { return nil }
                rest = rest.dropFirst(Int(size))
            default:
                return nil
            }
        }
        return status
    }

    /// The name of a status in the protocol, or its number.
    static func name(ofStatus status: UInt64) -> String {
        let names = ["UNKNOWN", "SERVING", "NOT_SERVING", "SERVICE_UNKNOWN"]
        return status < UInt64(names.count) ? names[Int(status)] : "\(Int32(truncatingIfNeeded: status))"
    }

    private static func varint(_ value: UInt64) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = value
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        return bytes + [UInt8(truncatingIfNeeded: rest)]
    }

    private static func readVarint(_ bytes: inout ArraySlice<UInt8>) -> UInt64? {
        var value: UInt64 = 0
        for shift in stride(from: UInt64(0), to: 70, by: 7) {
            guard let byte = bytes.popFirst() else { return nil }
            value |= UInt64(byte & 0x7f) << shift
            if byte < 0x80 { return value }
        }
        return nil
    }
}
