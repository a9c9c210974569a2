package org.hawsh.activities.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.words.LocalizedText;

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
        return Rows.of(database, "select * from taught_sessions(:hash, :from, :to)", Taught.class)
                .setParameter("hash", hash)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .stream()
                .map(session -> session.entry(words))
                .toList();
    }

    private record Taught(
            UUID sessionId,
            boolean sensitive,
            LocalizedText title,
            LocalizedText centre,
            LocalizedText room,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            boolean cancelled,
            int sequence,
            Instant changedAt) {

        /** A feed may end up on anybody's wall: a group that is nobody else's business goes by no title there. */
        CalendarEntry entry(ScheduleWords words) {
            return new CalendarEntry(
                    sessionId,
                    sensitive ? words.text("private-session") : words.of(title),
                    "",
                    room == null
                            ? words.of(centre)
                            : words.of(room) + words.text("comma") + words.of(centre),
                    startsAt,
                    endsAt,
                    false,
                    cancelled,
                    sequence,
                    changedAt);
        }
    }
}
