import Testing

@testable import PodSpecValidation

@Suite struct ISCSINameTests {
    @Test(arguments: [
        ("iqn.2001-04.com.example:storage.disk1", ISCSIName.valid),
        ("iqn.x iqn.2001-04.a:b", .valid),
        ("iqn.2001-04.com.example:a:b", .valid),
        ("iqn.2001-04.com.example", .malformed),
        ("iqn.2001-04.com.example:", .malformed),
        ("iqn.2001-04.com.example:a b", .malformed),
        ("iqn.2001-04.com.exämple:a", .malformed),
        ("iqn.2001-04.:a", .malformed),
        ("iqn.201-04.a:b", .malformed),
        ("iqn", .malformed),
        ("eui.0123456789abcDEF", .valid),
        ("eui.0123456789abcDE", .malformed),
        ("euiß0123456789abcDEF", .valid),
        ("naa.62004567BA64678D0123456789ABCDEF", .valid),
        ("naa.62004567BA64678D", .malformed),
        ("IQN.2001-04.a:b", .unknownKind),
        ("", .unknownKind),
    ])
    func namesAreToldApart(_ text: String, _ expected: ISCSIName) {
        #expect(ISCSIName(text) == expected)
    }
}
