package org.hawsh.benchmark.siege;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Senders whose bodies come a byte at a time. */
final class Trickle implements AutoCloseable {
    private final List<Socket> senders = new ArrayList<>();

    Trickle(URI service, String token, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket(service.getHost(), service.getPort());
            senders.add(socket);
            write(
                    socket,
                    "POST /api/v1/participants/searches HTTP/1.1\r\nHost: "
                            + service.getAuthority()
                            + "\r\nAuthorization: Bearer "
                            + token
                            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
        }
    }

    void oneByteMore() {
        for (Socket sender : senders) {
            try {
                write(sender, "1\r\nx\r\n");
            } catch (IOException sentAway) {
                continue;
            }
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        for (Socket sender : senders) {
            sender.close();
        }
    }
}
