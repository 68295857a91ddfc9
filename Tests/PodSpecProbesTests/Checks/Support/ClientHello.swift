#if Probes
    import NIOCore

    /// What a client says first in TLS.
    struct ClientHello: Sendable, Equatable {
        var serverName = ""
        var protocols: [String] = []

        /// Reads the first record of a connection, nil until it is complete.
        init?(record: [UInt8]) {
            var buffer = ByteBuffer(bytes: record)
            guard buffer.readBytes(length: 3)?.first == 22, let size = buffer.readInteger(as: UInt16.self),
                var hello = buffer.readSlice(length: Int(size))
            else { return nil }
            hello.moveReaderIndex(forwardBy: 4 + 2 + 32)
            guard let session = hello.readInteger(as: UInt8.self) else { return nil }
            hello.moveReaderIndex(forwardBy: Int(session))
            guard let ciphers = hello.readInteger(as: UInt16.self) else { return nil }
            hello.moveReaderIndex(forwardBy: Int(ciphers))
            guard let compressions = hello.readInteger(as: UInt8.self) else { return nil }
            hello.moveReaderIndex(forwardBy: Int(compressions) + 2)
            while let type = hello.readInteger(as: UInt16.self), let size = hello.readInteger(as: UInt16.self),
                var body = hello.readSlice(length: Int(size))
            {
                switch type {
                case 0:
                    body.moveReaderIndex(forwardBy: 3)
                    if let size = body.readInteger(as: UInt16.self) { serverName = body.readString(length: Int(size)) ?? "" }
                case 16:
                    body.moveReaderIndex(forwardBy: 2)
                    while let size = body.readInteger(as: UInt8.self), let name = body.readString(length: Int(size)) {
                        protocols.append(name)
                    }
                default: break
                }
            }
        }
    }

    /// Reads the client's first record on its way to the TLS handler.
    final class ClientHelloReader: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        private let box: RecordBox
        private var bytes: [UInt8] = []
        private var isDone = false

        init(_ box: RecordBox) { self.box = box }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            if !isDone {
                bytes += unwrapInboundIn(data).readableBytesView
                if let hello = ClientHello(record: bytes) {
                    isDone = true
                    box.update { $0.hello = hello }
                }
            }
            context.fireChannelRead(data)
        }
    }
#endif
