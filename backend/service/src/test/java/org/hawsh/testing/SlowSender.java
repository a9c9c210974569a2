package org.hawsh.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A client on a bad line, or one that means ill: its request begins, and its body comes as it pleases. */
public final class SlowSender {
    private static final int LONGEST_MILLIS = 10_000;

    private final Socket socket;

    private SlowSender(Socket socket) {
        this.socket = socket;
    }

    /** JSON of a length that is not said, as nobody knows yet. */
    public static SlowSender to(URI server, String path, String token) {
        try {
            Socket socket = new Socket(server.getHost(), server.getPort());
            socket.setSoTimeout(LONGEST_MILLIS);
            SlowSender sender = new SlowSender(socket);
            sender.write(
                    "POST "
                            + path
                            + " HTTP/1.1\r\nHost: "
                            + server.getAuthority()
                            + "\r\nAuthorization: Bearer "
                            + token
                            + "\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n");
            return sender;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void oneByteMore() {
        try {
            sends("x");
        } catch (UncheckedIOException closed) {
            return;
        }
    }

    public void sends(String part) {
        write(Integer.toHexString(part.length()) + "\r\n" + part + "\r\n");
    }

    public void endsWith(String part) {
        sends(part);
        write("0\r\n\r\n");
    }

    /** Of the answer, or 0 where the line was closed without one. */
    public int status() {
        try (socket;
                BufferedReader answer =
                        new BufferedReader(
                                new InputStreamReader(
                                        socket.getInputStream(), StandardCharsets.US_ASCII))) {
            String first = answer.readLine();
            return first == null ? 0 : Integer.parseInt(first.split(" ")[1]);
        } catch (IOException e) {
            return 0;
        }
    }

    private void write(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
