/// A self-signed certificate made for these tests: CN `self`, name `wrong.example`, and the same key once more, expired.
enum TestCertificate {
    static let key = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgIDek1HcCbcUSVz1Q
        9n+7yvU69BtP05nxT3jTcfYO6T2hRANCAAQbzH3u4BOMfaFvjtoN/d4G+Y5mh6Jl
        Z6ELFRPZ1wCPSy6m6qbTHvy/LBiAIB05UCnBLu1B4qulTuEumlIuJoWJ
        -----END PRIVATE KEY-----
        """

    static let valid = """
        -----BEGIN CERTIFICATE-----
        MIIBjzCCATWgAwIBAgIUMVKKz9NI+2faYJtlOFYmQbWC5DEwCgYIKoZIzj0EAwIw
        DzENMAsGA1UEAwwEc2VsZjAgFw0yNjExMjQyMzQ5MzdaGA8yMTI2MTAzMTIzNDkz
        N1owDzENMAsGA1UEAwwEc2VsZjBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABBvM
        fe7gE4x9oW+O2g393gb5jmaHomVnoQsVE9nXAI9LLqbqptMe/L8sGIAgHTlQKcEu
        7UHiq6VO4S6aUi4mhYmjbTBrMB0GA1UdDgQWBBRcL5IMkhhx+gUk7SVz4ablGeNb
        cjAfBgNVHSMEGDAWgBRcL5IMkhhx+gUk7SVz4ablGeNbcjAPBgNVHRMBAf8EBTAD
        AQH/MBgGA1UdEQQRMA+CDXdyb25nLmV4YW1wbGUwCgYIKoZIzj0EAwIDSAAwRQIh
        AKhmDmWc/9+dKNbzhIC/PECCsNvZjALU5TXjVaK0lNRIAiB9euEjAJ+FBPr40ODo
        tOsQgpnzxIvKM+epnw5SOetOaA==
        -----END CERTIFICATE-----
        """

    static let expired = """
        -----BEGIN CERTIFICATE-----
        MIIBGTCBvwIUeH6gWyorLIn+udCbZgG68Pw+TkUwCgYIKoZIzj0EAwIwDzENMAsG
        A1UEAwwEc2VsZjAeFw0yNjExMjQyMzQ5MzdaFw0yNjExMjMyMzQ5MzdaMA8xDTAL
        BgNVBAMMBHNlbGYwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAQbzH3u4BOMfaFv
        jtoN/d4G+Y5mh6JlZ6ELFRPZ1wCPSy6m6qbTHvy/LBiAIB05UCnBLu1B4qulTuEu
        mlIuJoWJMAoGCCqGSM49BAMCA0kAMEYCIQCvHoKF8XZCcTuyvklE6b2bCr21vGMR
        m6oWDiFdnhLEmAIhAN7qtgwGDFDH1yYcKilVzyzpOUTJv3VKC+tDQiMaB7Ez
        -----END CERTIFICATE-----
        """
}
