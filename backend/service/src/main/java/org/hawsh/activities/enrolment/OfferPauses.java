package org.hawsh.activities.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.centres.Centres;
import org.hawsh.centres.closures.CentreClosed;
import org.hawsh.centres.closures.CentreReopened;
import org.hawsh.centres.closures.ClosureConsequences;
import org.hawsh.centres.closures.ClosurePlan;
import org.hawsh.centres.closures.Consequences;
import org.hawsh.platform.database.Rows;
import org.hawsh.work.records.Records;

/** While a centre is closed the time of its offers stands still, whenever and however often it closes. */
@ApplicationScoped
class OfferPauses implements ClosureConsequences {
    /** Whoever offers a place there meanwhile waits, and then knows of the closure. */
    private static final String LOCK_COURSES =
            """
            select id, offer_hours from course where centre_id = :centre and state = 'ANNOUNCED' order by id for no key update
            """;

    private static final String TOUCHED =
            """
            select count(*) from enrolment where centre_id = :centre and state = 'OFFERED' and (offer_paused or offered_until > :from)
            """;

    private final EnrolmentRepository enrolments;
    private final OfferClock clock;
    private final Centres centres;
    private final EntityManager database;
    private final Records records;

    OfferPauses(
            EnrolmentRepository enrolments,
            OfferClock clock,
            Centres centres,
            EntityManager database,
            Records records) {
        this.enrolments = enrolments;
        this.clock = clock;
        this.centres = centres;
        this.database = database;
        this.records = records;
    }

    @Override
    @Transactional
    public Consequences whatIf(ClosurePlan plan) {
        if (plan.roomId() != null) {
            return Consequences.NONE;
        }
        Instant from = plan.startsAt().atZone(centres.zoneOf(plan.centreId())).toInstant();
        Number paused =
                (Number)
                        database.createNativeQuery(TOUCHED)
                                .setParameter("centre", plan.centreId())
                                .setParameter("from", from)
                                .getSingleResult();
        return new Consequences(0, 0, paused.intValue(), List.of());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void closed(@Observes CentreClosed closure) {
        if (closure.roomId() == null) {
            setAll(closure.centreId());
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void reopened(@Observes CentreReopened closure) {
        if (closure.roomId() == null) {
            setAll(closure.centreId());
        }
    }

    private void setAll(UUID centre) {
        Map<UUID, Integer> hours = hoursOfCourses(centre);
        List<Enrolment> open =
                enrolments.openOffersAt(centre).stream()
                        .filter(offer -> hours.containsKey(offer.courseId()))
                        .toList();
        open.forEach(offer -> clock.set(offer, hours.get(offer.courseId())));
        enrolments.flush();
        if (!open.isEmpty()) {
            records.doneToEach(
                    EnrolmentSheet.ENROLMENT.didToMany("RESET_OFFER").at(centre),
                    open.stream().map(Enrolment::id).toList());
        }
    }

    private Map<UUID, Integer> hoursOfCourses(UUID centre) {
        return Rows.of(database, LOCK_COURSES, Hours.class)
                .setParameter("centre", centre)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Hours::id, Hours::offerHours));
    }

    private record Hours(UUID id, int offerHours) {}
}
