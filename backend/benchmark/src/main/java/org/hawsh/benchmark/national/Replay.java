package org.hawsh.benchmark.national;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Captured requests as scripts of pgbench. What the service made for one request alone (ids, a reference, a fingerprint) is made anew
 * each time; all else stands as it was sent.
 */
final class Replay {
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern REFERENCE = Pattern.compile("[A-Z]{3}-[0-9]{6,7}-[0-9]");
    private static final Pattern MADE =
            Pattern.compile(UUID + "|" + REFERENCE + "|(?<=\\\\x)[0-9a-f]{64}(?![0-9a-f])");
    private static final String BEFORE =
            "create sequence if not exists bench_reference; grant usage on sequence bench_reference to hawsh_app";

    /** What was there when somebody was registered, and so was not made for them. */
    private static final String WAS_THERE =
            """
            select id from participant where id = any (?) and created_at < ?
            union select id from centre where id = any (?)
            union select subject from role_assignment where subject = any (?)
            """;

    private final Map<Integer, String> typeNames = new HashMap<>();
    private final Connection owner;

    private Replay(Connection owner) {
        this.owner = owner;
    }

    static Replay of(Connection owner) throws SQLException {
        Replay replay = new Replay(owner);
        owner.createStatement().execute(BEFORE);
        try (ResultSet types =
                owner.createStatement()
                        .executeQuery("select oid::int, format_type(oid, null) from pg_type")) {
            while (types.next()) {
                replay.typeNames.put(types.getInt(1), types.getString(2));
            }
        }
        return replay;
    }

    /** One file for each request. */
    List<Path> scripts(List<Captured> requests) throws IOException, SQLException {
        List<Path> files = new ArrayList<>();
        for (Captured request : requests) {
            Path file = Files.createTempFile("national", ".sql");
            file.toFile().deleteOnExit();
            Files.writeString(
                    file,
                    script(request.sent(), request.registers() ? madeFor(request) : Set.of()));
            files.add(file);
        }
        return files;
    }

    /** Ids, references and fingerprints that came into the world with this request. */
    private Set<String> madeFor(Captured request) throws SQLException {
        Set<String> made =
                request.sent().stream()
                        .flatMap(sent -> sent.values().stream())
                        .filter(Objects::nonNull)
                        .flatMap(value -> MADE.matcher(value).results().map(MatchResult::group))
                        .collect(Collectors.toSet());
        Array ids =
                owner.createArrayOf(
                        "uuid", made.stream().filter(one -> UUID.matcher(one).matches()).toArray());
        try (PreparedStatement there = owner.prepareStatement(WAS_THERE)) {
            there.setArray(1, ids);
            there.setTimestamp(2, request.begun());
            there.setArray(3, ids);
            there.setArray(4, ids);
            try (ResultSet found = there.executeQuery()) {
                while (found.next()) {
                    made.remove(found.getString(1));
                }
            }
        }
        return made;
    }

    private String script(List<Sent> request, Set<String> anew) {
        Map<String, String> made = new LinkedHashMap<>();
        StringBuilder body = new StringBuilder();
        for (Sent sent : request) {
            body.append(
                            PLACE.matcher(sent.sql())
                                    .replaceAll(
                                            place ->
                                                    Matcher.quoteReplacement(
                                                            value(
                                                                    sent,
                                                                    Integer.parseInt(place.group(1))
                                                                            - 1,
                                                                    anew,
                                                                    made))))
                    .append(";\n");
        }
        StringBuilder head = new StringBuilder();
        made.forEach((name, how) -> head.append("select %s as %s \\gset%n".formatted(how, name)));
        return head.append(body).toString();
    }

    private String value(Sent sent, int place, Set<String> anew, Map<String, String> made) {
        if (place >= sent.values().size()) {
            // Of a function's or a prepared statement's own text.
            return "$" + (place + 1);
        }
        String value = sent.values().get(place);
        String type = place < sent.types().size() ? typeNames.get(sent.types().get(place)) : null;
        String literal = value == null ? "null" : literal(value, anew, made);
        return type == null ? literal : "cast(%s as %s)".formatted(literal, type);
    }

    /** What is made anew stands as a name between the pieces of what was sent, also within a list. */
    private static String literal(String value, Set<String> anew, Map<String, String> made) {
        StringJoiner pieces = new StringJoiner(" || ", "(", ")");
        Matcher found = MADE.matcher(value);
        int end = 0;
        while (found.find()) {
            if (!anew.contains(found.group())) {
                continue;
            }
            String name = "made" + Integer.toHexString(found.group().hashCode());
            made.put(name, howMade(found.group()));
            pieces.add(literal(value.substring(end, found.start()))).add(":" + name);
            end = found.end();
        }
        return pieces.add(literal(value.substring(end))).toString();
    }

    /** Ids in the order of time, as the service makes them: of two people who may be one the earlier comes first. */
    private static String howMade(String value) {
        if (UUID.matcher(value).matches()) {
            return "uuidv7()";
        }
        return REFERENCE.matcher(value).matches()
                ? "'ZZZ-' || lpad((nextval('bench_reference') % 1000000)::text, 6, '0') || '-0'"
                : "md5(random()::text) || md5(random()::text)";
    }

    /** Without a colon, which pgbench would read as a name. */
    private static String literal(String value) {
        return "E'" + value.replace("\\", "\\\\").replace("'", "''").replace(":", "\\x3a") + "'";
    }
}
