package org.hawsh.activities.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hawsh.activities.courses.catalogue.SessionRef;
import org.hawsh.platform.database.Rows;

/** Who came to open sessions, by sex and age. */
@ApplicationScoped
class HeadcountRepository {
    private static final String ADD =
            """
            insert into session_headcount (session_id, centre_id, sex, age_band, people)
            select :session, :centre, c.sex, c.age_band, c.people
            from unnest(cast(:sexes as text[]), cast(:bands as text[]), cast(:people as integer[])) as c(sex, age_band, people)
            """;

    private final EntityManager database;

    HeadcountRepository(EntityManager database) {
        this.database = database;
    }

    List<HeadcountCell> of(UUID session) {
        return Rows.of(
                        database,
                        "select sex, age_band, people from session_headcount where session_id = :session"
                                + " order by sex, age_band",
                        HeadcountCell.class)
                .setParameter("session", session)
                .getResultList();
    }

    /** The whole form: what stood before is gone. */
    void replace(SessionRef session, List<HeadcountCell> cells) {
        database.createNativeQuery("delete from session_headcount where session_id = :session")
                .setParameter("session", session.id())
                .executeUpdate();
        database.createNativeQuery(ADD)
                .setParameter("session", session.id())
                .setParameter("centre", session.centreId())
                .setParameter(
                        "sexes",
                        cells.stream().map(cell -> cell.sex().name()).toArray(String[]::new))
                .setParameter(
                        "bands",
                        cells.stream().map(cell -> cell.ageBand().name()).toArray(String[]::new))
                .setParameter(
                        "people", cells.stream().map(HeadcountCell::people).toArray(Integer[]::new))
                .executeUpdate();
    }
}
