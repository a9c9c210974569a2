package org.hawsh.benchmark.siege;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/** How long searches at one centre take, of names that only another knows and of names nobody bears. */
record SearchTimes(String centre, List<String> there, List<String> nowhere) {
    private static final String ONE_CENTRE = "select id from centre where code = 'KRK'";

    private static final String OF_OTHERS =
            """
            select distinct p.given || ' ' || p.father as name
            from participant p
            where p.father is not null and p.centre_id <> ?
              and not exists (select from participant o where o.centre_id = ? and (o.given = p.given or o.father = p.father))
            order by name
            limit ?
            """;

    static SearchTimes of(Map<String, String> environment, int pairs) throws SQLException {
        try (Connection owner = owner(environment)) {
            UUID centre = one(owner);
            List<String> there = new ArrayList<>();
            try (var query = owner.prepareStatement(OF_OTHERS)) {
                query.setObject(1, centre);
                query.setObject(2, centre);
                query.setInt(3, pairs);
                try (ResultSet found = query.executeQuery()) {
                    while (found.next()) {
                        there.add(found.getString(1));
                    }
                }
            }
            Random random = new Random(20_261_202);
            return new SearchTimes(
                    centre.toString(),
                    there,
                    there.stream().map(name -> nobodys(name, random)).toList());
        }
    }

    static Connection owner(Map<String, String> environment) throws SQLException {
        return DriverManager.getConnection(
                environment.get("HAWSH_DATABASE_URL"),
                "hawsh_owner",
                environment.get("HAWSH_DATABASE_OWNER_PASSWORD"));
    }

    int pairs() {
        return there.size();
    }

    /** How often, of one name that is known elsewhere and one that is nobody's, the first takes longer; 0.5 is a guess. */
    double areaUnderCurve(Caller staff) {
        List<Integer> turns = new ArrayList<>();
        for (int i = 0; i < 2 * pairs(); i++) {
            turns.add(i);
        }
        Collections.shuffle(turns, new Random(1));
        double[] times = new double[turns.size()];
        for (int turn : turns) {
            String name = turn < pairs() ? there.get(turn) : nowhere.get(turn - pairs());
            times[turn] = staff.post("/api/v1/participants/searches", body(name)).millis();
        }
        double longer = 0;
        for (int one = 0; one < pairs(); one++) {
            for (int other = pairs(); other < times.length; other++) {
                longer += times[one] > times[other] ? 1 : times[one] == times[other] ? 0.5 : 0;
            }
        }
        return longer / pairs() / pairs();
    }

    private String body(String name) {
        return "{\"text\":\"%s \",\"centreId\":\"%s\"}".formatted(name, centre);
    }

    /** As long, and in the same letters. */
    private static String nobodys(String name, Random random) {
        List<Integer> letters =
                name.chars().filter(sign -> sign != ' ').boxed().collect(Collectors.toList());
        Collections.shuffle(letters, random);
        StringBuilder shuffled = new StringBuilder();
        for (char sign : name.toCharArray()) {
            shuffled.appendCodePoint(sign == ' ' ? ' ' : letters.remove(letters.size() - 1));
        }
        return shuffled.toString();
    }

    private static UUID one(Connection owner) throws SQLException {
        try (ResultSet found = owner.createStatement().executeQuery(ONE_CENTRE)) {
            found.next();
            return found.getObject(1, UUID.class);
        }
    }
}
