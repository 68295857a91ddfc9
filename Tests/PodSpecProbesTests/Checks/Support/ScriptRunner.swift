#if Probes
    import NIOCore
    import NIOPosix

    /// Plays a script on one connection.
    final class ScriptRunner: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer

        private let script: ScriptedServer.Script
        private let box: RecordBox
        private let substitute: (String) -> String
        private var received: [UInt8] = []
        private var count = 0
        private var isPlaying = false
        private var wasReset = false

        init(_ script: ScriptedServer.Script, box: RecordBox, substitute: @escaping (String) -> String) {
            self.script = script
            self.box = box
            self.substitute = substitute
        }

        func channelActive(context: ChannelHandlerContext) {
            if let steps = script.onAccept { play(steps[...], context) }
        }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let bytes = unwrapInboundIn(data).readableBytesView
            count += bytes.count
            guard script.onAccept == nil, !isPlaying else { return }
            received += bytes
            if received.first == 22 {
                // A TLS handshake where HTTP was expected.
                return play([.send("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")], context)
            }
            guard let request = ScriptedServer.Request(head: received) else { return }
            box.update { $0.requests.append(request) }
            let route = script.routes?.first { substitute($0.target) == request.target || $0.target == "*" }
            play((route?.steps ?? [.send("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")])[...], context)
        }

        func channelInactive(context: ChannelHandlerContext) {
            box.update { $0.connections.append(.init(bytes: count, wasReset: wasReset)) }
        }

        func errorCaught(context: ChannelHandlerContext, error: any Error) {
            wasReset = true
            context.close(promise: nil)
        }

        private func play(_ steps: ArraySlice<ScriptedServer.Step>, _ context: ChannelHandlerContext) {
            isPlaying = true
            guard context.channel.isActive else { return }
            guard let step = steps.first else { return context.close(promise: nil) }
            let rest = steps.dropFirst()
            if let text = step.send {
                send(substitute(text), context)
                play(rest, context)
            } else if let repetition = step.sendRepeat {
                play(repetition, left: repetition.count, then: rest, context)
            } else if let delay = step.delayMs {
                later(delay, context) { self.play(rest, $0) }
            } else if step.rst == true {
                let channel = context.channel
                if let options = channel as? any SocketOptionProvider {
                    options.setSoLinger(linger(l_onoff: 1, l_linger: 0)).whenComplete { _ in channel.close(promise: nil) }
                }
            } else if step.close == true {
                context.close(promise: nil)
            }
        }

        private func play(
            _ repetition: ScriptedServer.Step.Repetition,
            left: Int,
            then rest: ArraySlice<ScriptedServer.Step>,
            _ context: ChannelHandlerContext
        ) {
            guard left > 0, context.channel.isActive else { return play(rest, context) }
            guard let pause = repetition.everyMs else {
                // In large pieces, and only as fast as they are taken.
                let size = min(left, 4096)
                let piece = context.channel.allocator.buffer(bytes: Self.bytes(String(repeating: repetition.text, count: size)))
                return send(piece, count: left / size, context) { context in
                    self.send(String(repeating: repetition.text, count: left % size), context)
                    self.play(rest, context)
                }
            }
            send(repetition.text, context)
            later(pause, context) { self.play(repetition, left: left - 1, then: rest, $0) }
        }

        private func send(_ text: String, _ context: ChannelHandlerContext) {
            context.writeAndFlush(wrapOutboundOut(context.channel.allocator.buffer(bytes: Self.bytes(text))), promise: nil)
        }

        private func send(
            _ piece: ByteBuffer,
            count: Int,
            _ context: ChannelHandlerContext,
            then body: @escaping (ChannelHandlerContext) -> Void
        ) {
            guard count > 0 else { return body(context) }
            let bound = NIOLoopBound((self, context, body), eventLoop: context.eventLoop)
            let promise = context.eventLoop.makePromise(of: Void.self)
            promise.futureResult.whenSuccess {
                let (runner, context, body) = bound.value
                runner.send(piece, count: count - 1, context, then: body)
            }
            context.writeAndFlush(wrapOutboundOut(piece), promise: promise)
        }

        /// Each character of a text is a byte.
        private static func bytes(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }

        private func later(_ milliseconds: Int, _ context: ChannelHandlerContext, _ body: @escaping (ChannelHandlerContext) -> Void) {
            let bound = NIOLoopBound((context, body), eventLoop: context.eventLoop)
            context.eventLoop.scheduleTask(in: .milliseconds(Int64(milliseconds))) { bound.value.1(bound.value.0) }
        }
    }

    extension ScriptedServer.Request {
        /// Reads a request's head, nil until it is complete.
        init?(head bytes: [UInt8]) {
            let text = String(decoding: bytes, as: UTF8.self)
            guard let end = text.firstRange(of: "\r\n\r\n") else { return nil }
            let lines = text[..<end.lowerBound].split(separator: "\r\n", omittingEmptySubsequences: false)
            let line = lines[0]
            guard let first = line.firstIndex(of: " "), let last = line.lastIndex(of: " "), first < last else { return nil }
            method = String(line[..<first])
            target = String(line[line.index(after: first)..<last])
            version = String(line[line.index(after: last)...])
            fields = lines.dropFirst().map { line in
                let name = line.prefix { $0 != ":" }
                let value = line[name.endIndex...].dropFirst()
                return [String(name), String(value.hasPrefix(" ") ? value.dropFirst() : value)]
            }
        }
    }
#endif
