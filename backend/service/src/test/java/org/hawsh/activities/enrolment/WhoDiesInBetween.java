package org.hawsh.activities.enrolment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.hawsh.testing.Databases;

/** Cuts connections of the service, and leaves half of something behind. */
final class WhoDiesInBetween {
    private final List<UUID> courses;
    private final AtomicInteger halves = new AtomicInteger();

    WhoDiesInBetween(List<UUID> courses) {
        this.courses = courses;
    }

    int halves() {
        return halves.get();
    }

    /** Cuts connections of the service in the middle of whatever they do. */
    void cut(AtomicBoolean over) {
        try (Connection database = Databases.asApp()) {
            while (!over.get()) {
                Thread.sleep(400);
                try (var statement = database.createStatement()) {
                    statement.execute(
                            """
                            select pg_terminate_backend(pid) from pg_stat_activity
                            where usename = 'hawsh_app' and pid <> pg_backend_pid() and state <> 'idle'
                              and xact_start is not null order by random() limit 1
                            """);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes a place and is gone before anybody is written into it, or writes somebody in without taking one. */
    void leaveHalves(int number, AtomicBoolean over) {
        Random random = new Random(number);
        while (!over.get()) {
            UUID course = courses.get(random.nextInt(courses.size()));
            boolean counts = random.nextBoolean();
            try (Connection database = Databases.asOwner()) {
                database.setAutoCommit(false);
                try (var statement =
                        database.prepareStatement(
                                counts
                                        ? "update course set places_taken = places_taken + 1 where id = ? and places_taken < capacity"
                                        : """
                                          with course_first as (select id from course where id = ? for no key update)
                                          update enrolment set state = 'ENROLLED', enrolled_on = current_date
                                          where id = (select e.id from enrolment e join course_first c on c.id = e.course_id
                                                      where e.state = 'WAITLISTED' limit 1)
                                          """)) {
                    statement.setObject(1, course);
                    if (statement.executeUpdate() == 1) {
                        halves.incrementAndGet();
                    }
                }
                if (random.nextBoolean()) {
                    database.commit();
                }
                Thread.sleep(20);
            } catch (SQLException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
