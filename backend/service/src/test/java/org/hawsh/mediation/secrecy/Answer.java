package org.hawsh.mediation.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hawsh.testing.RawAnswer;

/**
 * What somebody was answered: all of it but how it travelled, and how many statements it took.
 *
 * <p>A cursor is sealed with a random nonce, so two that say the same are never the same bytes.
 * What whoever holds it can tell is how long it is, which stands here, and where it leads, which is
 * asked.
 */
record Answer(int status, String headers, String body, long statements) {
    /** And how many requests the caller has left, by the clock of the machine. */
    private static final Set<String> TRANSPORT =
            Set.of("connection", "date", "keep-alive", "ratelimit", "transfer-encoding");

    /**
     * How far a text can be packed, and the hash of it, depend on the nonce of its cursor; of a workbook, on the moment it says it
     * was made at.
     */
    private static final String PACKED = "as long as it is packed";

    /** What makes workbooks asks the clock of the machine itself. */
    private static final Pattern MADE = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

    private static final Pattern CURSOR = Pattern.compile("\"next\":\"([A-Za-z0-9_-]+)\"");

    static Answer of(RawAnswer answer, long statements) {
        TreeMap<String, String> headers = new TreeMap<>();
        answer.headers()
                .forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        headers.keySet().removeAll(TRANSPORT);
        byte[] bytes = answer.body();
        boolean packed = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K';
        String body = packed ? unpacked(bytes) : new String(bytes, StandardCharsets.UTF_8);
        if (packed || CURSOR.matcher(body).find()) {
            headers.computeIfPresent("content-length", (name, length) -> PACKED);
            headers.computeIfPresent("etag", (name, tag) -> "of %d".formatted(tag.length()));
        }
        return new Answer(
                answer.status(),
                headers.toString(),
                CURSOR.matcher(body)
                        .replaceAll(next -> "\"next\":\"of %d\"".formatted(next.group(1).length())),
                statements);
    }

    /** The cursor that leads on, if any. */
    static String next(RawAnswer answer) {
        Matcher cursor = CURSOR.matcher(answer.text());
        return answer.status() == 200 && cursor.find() ? cursor.group(1) : null;
    }

    /**
     * What an archive holds: when it was packed stands beside each part, by the clock of the
     * machine. It is read by its directory, since a part that is written as it comes says its
     * length only there in a way that every reader understands.
     */
    private static String unpacked(byte[] archive) {
        try {
            Path file = Files.createTempFile("answer", ".zip");
            try (ZipFile zip = new ZipFile(Files.write(file, archive).toFile())) {
                List<String> parts = new ArrayList<>();
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.add(entry.getName());
                    String part =
                            new String(
                                    zip.getInputStream(entry).readAllBytes(),
                                    StandardCharsets.UTF_8);
                    parts.add(MADE.matcher(part).replaceAll("$1"));
                }
                return String.join("\n", parts);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Answer cheaper(Answer other) {
        return other.statements < statements ? other : this;
    }

    /** In what they differ; nothing where nobody can tell them apart. */
    List<String> unlike(Answer other) {
        List<String> parts = new ArrayList<>();
        if (status != other.status) {
            parts.add("status %d, %d".formatted(status, other.status));
        }
        if (!headers.equals(other.headers)) {
            parts.add("headers %s, %s".formatted(headers, other.headers));
        }
        if (!body.equals(other.body)) {
            parts.add("body %s".formatted(around(body, other.body)));
        }
        if (statements != other.statements) {
            parts.add("statements %d, %d".formatted(statements, other.statements));
        }
        return parts;
    }

    private static String around(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return "%s | %s".formatted(from(one, at), from(other, at));
    }

    private static String from(String text, int at) {
        return text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80));
    }
}
