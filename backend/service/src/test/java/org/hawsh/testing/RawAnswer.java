package org.hawsh.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** An answer as it came over the line. */
public record RawAnswer(int status, Map<String, String> headers, byte[] body) {
    static final RawAnswer NONE = new RawAnswer(0, Map.of(), new byte[0]);
    private static final String END_OF_HEAD = "\r\n\r\n";

    static RawAnswer of(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = all.indexOf(END_OF_HEAD);
        if (!all.startsWith("HTTP/1.1 ") || end < 0) {
            return NONE;
        }
        String[] lines = all.substring(0, end).split("\r\n");
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 1; i < lines.length; i++) {
            String[] parts = lines[i].split(":", 2);
            headers.merge(
                    parts[0],
                    parts.length == 2 ? parts[1].strip() : "",
                    (one, more) -> one + "\n" + more);
        }
        int status = Integer.parseInt(lines[0].substring(9, 12));
        return new RawAnswer(
                status, headers, decoded(headers, all.substring(end + END_OF_HEAD.length())));
    }

    public String contentType() {
        return headers.get("Content-Type");
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static byte[] decoded(Map<String, String> headers, String rest) {
        byte[] body =
                (headers.containsKey("Transfer-Encoding") ? joined(rest) : rest)
                        .getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayInputStream in = new ByteArrayInputStream(body);
        try {
            return switch (headers.getOrDefault("Content-Encoding", "identity")) {
                case "gzip" -> new GZIPInputStream(in).readAllBytes();
                case "deflate" -> new InflaterInputStream(in).readAllBytes();
                default -> body;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The chunks of RFC 9112 §7.1, one after the other. */
    private static String joined(String chunked) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int at = 0;
        while (at < chunked.length()) {
            int line = chunked.indexOf("\r\n", at);
            int length = Integer.parseInt(chunked.substring(at, line).split(";")[0], 16);
            whole.writeBytes(
                    chunked.substring(line + 2, line + 2 + length)
                            .getBytes(StandardCharsets.ISO_8859_1));
            if (length == 0) {
                break;
            }
            at = line + 2 + length + 2;
        }
        return whole.toString(StandardCharsets.ISO_8859_1);
    }
}
