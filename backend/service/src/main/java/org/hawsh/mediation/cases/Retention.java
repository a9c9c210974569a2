package org.hawsh.mediation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.hawsh.centres.Centres;
import org.hawsh.platform.database.OneColumn;

/** Until when the narrative of a case is kept. The day stands on what the parties take home, so it is never put off. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Retention {
    /** Somebody asks for the last time, and the case is closed. */
    private static final Period LAST_FOLLOW_UP = Period.ofMonths(6);

    private final EntityManager database;
    private final Centres centres;

    Retention(EntityManager database, Centres centres) {
        this.database = database;
        this.centres = centres;
    }

    /** The day that is printed on papers written on another one. */
    LocalDate untilAfter(LocalDate written) {
        return written.plus(LAST_FOLLOW_UP).plusDays(days());
    }

    /** Of a mediation that is over today. */
    Keeping over(UUID centre) {
        LocalDate today = centres.todayAt(centre);
        return new Keeping(today, untilAfter(today));
    }

    /** Of one that is over today, and whose papers say until when. */
    Keeping promised(UUID centre, LocalDate until) {
        return new Keeping(centres.todayAt(centre), until);
    }

    /** Of a case that is closed today. */
    Keeping closed(UUID centre) {
        LocalDate today = centres.todayAt(centre);
        return new Keeping(today, today.plusDays(days()));
    }

    private int days() {
        return OneColumn.of(database, "select keep_days from mediation_retention", Integer.class)
                .getSingleResult();
    }
}
