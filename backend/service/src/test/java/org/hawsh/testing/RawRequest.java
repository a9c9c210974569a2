package org.hawsh.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request as bytes on a line of its own: nothing that a well-bred client would refuse to send is kept back. */
public record RawRequest(
        URI server, String method, String target, Map<String, String> headers, byte[] body) {
    private static final int LONGEST_MILLIS = 10_000;

    public static RawRequest of(SentRequest request) {
        URI uri = request.uri();
        Map<String, String> headers = new LinkedHashMap<>(request.headers());
        headers.keySet().removeIf(name -> name.equalsIgnoreCase("Accept-Encoding"));
        return new RawRequest(
                uri,
                request.method(),
                uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()),
                headers,
                request.body());
    }

    public String path() {
        return target.split("\\?", 2)[0];
    }

    public RawRequest at(String otherTarget) {
        return new RawRequest(server, method, otherTarget, headers, body);
    }

    public RawRequest with(byte[] otherBody) {
        return new RawRequest(server, method, target, headers, otherBody);
    }

    public RawRequest with(String header, String value) {
        Map<String, String> all = without(header).headers;
        all.put(header, value);
        return new RawRequest(server, method, target, all, body);
    }

    public RawRequest without(String header) {
        Map<String, String> others = new LinkedHashMap<>(headers);
        others.keySet().removeIf(name -> name.equalsIgnoreCase(header));
        return new RawRequest(server, method, target, others, body);
    }

    /** A line that is closed without a word, since the head itself was no head, is the answer 0. */
    public RawAnswer send() {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(LONGEST_MILLIS);
            write(socket);
            return RawAnswer.of(read(socket));
        } catch (IOException e) {
            return RawAnswer.NONE;
        }
    }

    private void write(Socket socket) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        head.append("Host: ").append(server.getAuthority()).append("\r\nConnection: close\r\n");
        headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
        byte[] sent = body == null ? new byte[0] : body;
        if (body != null) {
            head.append("Content-Length: ").append(sent.length).append("\r\n");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(sent);
        try {
            socket.getOutputStream().write(all.toByteArray());
            socket.getOutputStream().flush();
        } catch (IOException toldBeforeTheEnd) {
            return; // the answer is there already
        }
    }

    private static byte[] read(Socket socket) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try {
            for (int read; (read = socket.getInputStream().read(part)) >= 0; ) {
                all.write(part, 0, read);
            }
        } catch (IOException closed) {
            if (all.size() == 0) {
                throw closed;
            }
        }
        return all.toByteArray();
    }
}
