package org.hawsh.benchmark.national;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.StringJoiner;
import java.util.UUID;

/** What the driver sends in bytes even where it is asked for text: lists, and bytes themselves. */
final class BinaryValue {
    private static final int BYTES = 17;
    private static final int LONG = 20;
    private static final int INTEGER = 23;
    private static final int ID = 2950;

    private BinaryValue() {}

    /** As a literal says it. */
    static String text(int type, byte[] value) {
        return type == BYTES
                ? "\\x" + HexFormat.of().formatHex(value)
                : list(ByteBuffer.wrap(value));
    }

    /** Its dimensions, a flag and the type of what is in it; then of the one dimension how many and from which number. */
    private static String list(ByteBuffer list) {
        StringJoiner text = new StringJoiner(",", "{", "}");
        int dimensions = list.getInt();
        list.getInt();
        int type = list.getInt();
        if (dimensions == 0) {
            return text.toString();
        }
        int count = list.getInt();
        list.getInt();
        for (int i = 0; i < count; i++) {
            text.add(element(type, list));
        }
        return text.toString();
    }

    private static String element(int type, ByteBuffer list) {
        int length = list.getInt();
        if (length < 0) {
            return "NULL";
        }
        return switch (type) {
            case INTEGER -> String.valueOf(list.getInt());
            case LONG -> String.valueOf(list.getLong());
            case ID -> new UUID(list.getLong(), list.getLong()).toString();
            case BYTES -> {
                byte[] bytes = new byte[length];
                list.get(bytes);
                yield "\"\\\\x" + HexFormat.of().formatHex(bytes) + '"';
            }
            default -> {
                byte[] letters = new byte[length];
                list.get(letters);
                String word = new String(letters, StandardCharsets.UTF_8);
                yield '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            }
        };
    }
}
