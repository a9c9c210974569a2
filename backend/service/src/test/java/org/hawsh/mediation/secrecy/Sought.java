package org.hawsh.mediation.secrecy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Looks for texts among bytes, in each form in which somebody may have written them: UTF-8, UTF-16
 * of both orders, JSON.
 */
final class Sought {
    private static final int HEAD = 3;

    private final BitSet heads = new BitSet(1 << 24);
    private final Map<Integer, List<Form>> byHead = new HashMap<>();

    private Sought(Collection<String> texts) {
        texts.forEach(
                text -> {
                    for (Charset charset :
                            List.of(
                                    StandardCharsets.UTF_8,
                                    StandardCharsets.UTF_16LE,
                                    StandardCharsets.UTF_16BE)) {
                        add(text, text.getBytes(charset));
                    }
                    String quoted = text.replace("\\", "\\\\").replace("\"", "\\\"");
                    String escaped = escaped(quoted);
                    add(text, quoted.getBytes(StandardCharsets.UTF_8));
                    add(text, escaped.getBytes(StandardCharsets.US_ASCII));
                    add(text, upper(escaped).getBytes(StandardCharsets.US_ASCII));
                });
    }

    static Sought of(Collection<String> texts) {
        return new Sought(texts);
    }

    /** Those that stand there. */
    Set<String> in(byte[] bytes) {
        Set<String> found = new TreeSet<>();
        for (int at = 0; at + HEAD <= bytes.length; at++) {
            int head = head(bytes, at);
            if (heads.get(head)) {
                for (Form form : byHead.get(head)) {
                    int end = at + form.bytes.length;
                    if (end <= bytes.length
                            && Arrays.equals(bytes, at, end, form.bytes, 0, form.bytes.length)) {
                        found.add(form.text);
                    }
                }
            }
        }
        return found;
    }

    Set<String> in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    private void add(String text, byte[] bytes) {
        int head = head(bytes, 0);
        heads.set(head);
        byHead.computeIfAbsent(head, any -> new ArrayList<>()).add(new Form(text, bytes));
    }

    private static int head(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | bytes[at + 2] & 0xFF;
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(sign -> sign < 128 ? Character.toString(sign) : "\\u%04x".formatted(sign))
                .collect(Collectors.joining());
    }

    /** The four digits of each escaped sign in capitals. */
    private static String upper(String escaped) {
        StringBuilder upper = new StringBuilder(escaped);
        for (int at = escaped.indexOf("\\u"); at >= 0; at = escaped.indexOf("\\u", at + 2)) {
            upper.replace(
                    at + 2, at + 6, escaped.substring(at + 2, at + 6).toUpperCase(Locale.ROOT));
        }
        return upper.toString();
    }

    private record Form(String text, byte[] bytes) {}
}
