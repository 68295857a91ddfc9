import AdmissionWebhook
import Foundation
import Hummingbird
import PodSpecValidation

/// Serves the webhook over plain HTTP until it is asked to stop.
///
/// The environment says where and by what: `HOST` (127.0.0.1), `PORT` (8080) and `POD_SECURITY` (`baseline`).
@main
struct Serve {
    static func main() async throws {
        let environment = Environment()
        var policy = AdmissionPolicy()
        if let level = environment.get("POD_SECURITY") {
            guard let known = PodSecurityLevel(rawValue: level) else {
                let levels = PodSecurityLevel.allCases.map(\.rawValue).joined(separator: ", ")
                FileHandle.standardError.write(Data("admission-webhook: POD_SECURITY=\(level) is none of \(levels)\n".utf8))
                exit(2)
            }
            policy.podSecurity = known
        }
        let address = BindAddress.hostname(environment.get("HOST") ?? "127.0.0.1", port: environment.get("PORT", as: Int.self) ?? 8080)
        let application = Application(
            router: Webhook(policy).router,
            configuration: ApplicationConfiguration(address: address, serverName: "admission-webhook")
        )
        try await application.runService()
    }
}
