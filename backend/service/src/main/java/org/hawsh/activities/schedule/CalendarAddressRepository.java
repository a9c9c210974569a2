package org.hawsh.activities.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.database.OneColumn;

/** Whose calendar is found under which address. */
@ApplicationScoped
class CalendarAddressRepository {
    private final EntityManager database;

    CalendarAddressRepository(EntityManager database) {
        this.database = database;
    }

    void forget(UUID subject) {
        database.createNativeQuery("delete from calendar_address where subject = :subject")
                .setParameter("subject", subject)
                .executeUpdate();
    }

    void keep(UUID subject, byte[] hash) {
        database.createNativeQuery(
                        "insert into calendar_address (subject, token_hash, made_at) values (:subject, :hash, now())")
                .setParameter("subject", subject)
                .setParameter("hash", hash)
                .executeUpdate();
    }

    boolean exists(byte[] hash) {
        return (Boolean)
                OneColumn.of(database, "select calendar_address_exists(:hash)", Boolean.class)
                        .setParameter("hash", hash)
                        .getSingleResult();
    }

    List<CalendarEntry> taught(byte[] hash, LocalDate from, LocalDate to, ScheduleWords words) {
        List<?> rows =
                database.createNativeQuery(
                                "select * from taught_sessions(:hash, :from, :to)", Tuple.class)
                        .setParameter("hash", hash)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
        return rows.stream().map(Tuple.class::cast).map(row -> entry(row, words)).toList();
    }

    /** A feed may end up on anybody's wall: a group that is nobody else's business goes by no title there. */
    private static CalendarEntry entry(Tuple row, ScheduleWords words) {
        String suffix = "_" + words.language().tag();
        String centre = row.get("centre" + suffix, String.class);
        String room = row.get("room", String.class);
        return new CalendarEntry(
                row.get("session_id", UUID.class),
                row.get("sensitive", Boolean.class)
                        ? words.text("private-session")
                        : row.get("title" + suffix, String.class),
                "",
                room == null ? centre : room + words.text("comma") + centre,
                row.get("starts_at", LocalDateTime.class),
                row.get("ends_at", LocalDateTime.class),
                false,
                row.get("cancelled", Boolean.class),
                row.get("sequence", Integer.class),
                row.get("changed_at", Instant.class));
    }
}
