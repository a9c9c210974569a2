package org.hawsh.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hawsh.testing.HawshTest;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

@HawshTest
class OneColumnTest {
    private static final Pattern ONE_VALUE =
            Pattern.compile(
                    "createNativeQuery\\((?:\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"|[^()\";])*,"
                            + "\\s*(UUID|String|Integer|Long|Boolean|Number|BigDecimal|Instant|LocalDate|LocalDateTime)\\.class\\s*\\)");

    private static final int ASKINGS = 20;

    @Inject EntityManager database;

    /** What the service does of itself meanwhile may plan a statement of its own, but not one for each time. */
    @Test
    void aStatementIsPlannedOnceHoweverOftenItIsAsked() {
        Statistics statistics =
                database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        assertTrue(statistics.isStatisticsEnabled());
        ask();
        long planned = statistics.getQueryPlanCacheMissCount();
        for (int i = 0; i < ASKINGS; i++) {
            ask();
        }
        assertTrue(statistics.getQueryPlanCacheMissCount() - planned < ASKINGS);
    }

    private void ask() {
        List<UUID> answered =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        OneColumn.of(
                                                        database,
                                                        "select cast('00000000-0000-7000-8000-000000000001' as uuid)",
                                                        UUID.class)
                                                .getResultList());
        assertEquals(List.of(UUID.fromString("00000000-0000-7000-8000-000000000001")), answered);
    }

    @Test
    void nobodyGivesHibernateTheClassOfOneValue() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertEquals(
                    List.of(),
                    sources.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> ONE_VALUE.matcher(read(file)).find())
                            .toList());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
