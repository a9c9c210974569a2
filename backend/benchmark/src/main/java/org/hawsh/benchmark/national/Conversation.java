package org.hawsh.benchmark.national;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One connection's side of the client: Parse says a statement, Bind its values, Execute that it is run. */
final class Conversation {
    private final WireTap tap;
    private final int connection;
    private final Map<String, Sent> prepared = new HashMap<>();
    private final Map<String, Sent> bound = new HashMap<>();
    private boolean begun;

    Conversation(WireTap tap, int connection) {
        this.tap = tap;
        this.connection = connection;
    }

    /** The next message as it is to be passed on. */
    byte[] next(DataInputStream in) throws IOException {
        int type = begun ? in.readUnsignedByte() : 0;
        int length = in.readInt();
        byte[] body = new byte[length - 4];
        in.readFully(body);
        if (begun) {
            hear(type, ByteBuffer.wrap(body));
        } else {
            // The request for TLS, eight bytes, is refused and followed by the real beginning.
            begun = length != 8;
        }
        ByteBuffer whole = ByteBuffer.allocate(length + (type == 0 ? 0 : 1));
        if (type != 0) {
            whole.put((byte) type);
        }
        return whole.putInt(length).put(body).array();
    }

    private void hear(int type, ByteBuffer body) {
        switch (type) {
            case 'Q' -> tap.note(new Sent(connection, text(body), List.of(), List.of()));
            case 'P' -> parse(body);
            case 'B' -> bind(body);
            case 'E' -> {
                Sent sent = bound.get(text(body));
                if (sent != null) {
                    tap.note(sent);
                }
            }
            default -> {}
        }
    }

    private void parse(ByteBuffer body) {
        String name = text(body);
        String sql = text(body);
        List<Integer> types = new ArrayList<>();
        for (int left = body.getShort(); left > 0; left--) {
            types.add(body.getInt());
        }
        prepared.put(name, new Sent(connection, sql, types, List.of()));
    }

    private void bind(ByteBuffer body) {
        String portal = text(body);
        Sent statement = prepared.get(text(body));
        int[] formats = new int[body.getShort()];
        for (int i = 0; i < formats.length; i++) {
            formats[i] = body.getShort();
        }
        List<String> values = new ArrayList<>();
        int count = body.getShort();
        for (int i = 0; i < count; i++) {
            int length = body.getInt();
            if (length < 0) {
                values.add(null);
                continue;
            }
            byte[] value = new byte[length];
            body.get(value);
            boolean binary = formats.length > 0 && formats[formats.length == 1 ? 0 : i] == 1;
            values.add(
                    binary
                            ? BinaryValue.text(type(statement, i), value)
                            : new String(value, StandardCharsets.UTF_8));
        }
        if (statement != null) {
            bound.put(portal, new Sent(connection, statement.sql(), statement.types(), values));
        }
    }

    private static int type(Sent statement, int place) {
        return statement == null || place >= statement.types().size()
                ? 0
                : statement.types().get(place);
    }

    private static String text(ByteBuffer body) {
        int start = body.position();
        while (body.get() != 0) {}
        return new String(body.array(), start, body.position() - start - 1, StandardCharsets.UTF_8);
    }
}
