internal import PodSpec

/// Finds the number of the port a check means.
///
/// A name is looked up among the ports of the same container, where `hostPort` plays no part; a text that is no port's name may
/// still be a number.
enum ProbePort {
    /// Why there is no port: always an error of the check, so nothing ever restarts because of it.
    struct Failure: Error, Hashable, CustomStringConvertible {
        var description: String
    }

    /// The port's number, from 1 to 65535.
    static func resolve(_ port: IntOrString, in ports: [ContainerPort]) throws(Failure) -> Int {
        let number: Int
        switch port {
        case .int(let value):
            number = Int(value)
        case .string(let name):
            if let named = ports.first(where: { $0.name == name }) {
                number = Int(named.containerPort)
            } else if let value = Int(name) {
                number = value
            } else {
                throw Failure(description: "no port of the container is named \(GoText.quoted(name)), and it is no number")
            }
        }
        guard (1...65535).contains(number) else { throw Failure(description: "invalid port number: \(number)") }
        return number
    }
}
