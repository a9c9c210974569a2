package org.hawsh.testing;

import java.sql.SQLException;
import java.util.UUID;

/** Somebody's place in a course, set by hand: what the course counts and the place together. */
public final class APlace {
    private static final String PLACE =
            """
            insert into enrolment (id, course_id, centre_id, participant_id, state, position, childcare_wish, childcare_children,
                                   childcare_given, applied_at, enrolled_on, version)
            select uuidv7(), id, centre_id, ?, 'ENROLLED', next_position, ?, ?, ?, now(), current_date, 0 from course where id = ?
            """;

    private static final String COUNT =
            """
            update course set places_taken = places_taken + 1, childcare_taken = childcare_taken + ?,
                              next_position = next_position + 1 where id = ?
            """;

    private final UUID course;
    private int children;

    private APlace(UUID course) {
        this.course = course;
    }

    public static APlace in(UUID course) {
        return new APlace(course);
    }

    public APlace with(int lookedAfter) {
        children = lookedAfter;
        return this;
    }

    public void takenBy(UUID participant) {
        try (var owner = Databases.asOwner()) {
            owner.setAutoCommit(false);
            try (var place = owner.prepareStatement(PLACE);
                    var counter = owner.prepareStatement(COUNT)) {
                place.setObject(1, participant);
                place.setString(2, children > 0 ? "BOTH" : "NONE");
                place.setInt(3, children);
                place.setBoolean(4, children > 0);
                place.setObject(5, course);
                place.executeUpdate();
                counter.setInt(1, children);
                counter.setObject(2, course);
                counter.executeUpdate();
            }
            owner.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
