package org.hawsh.activities.giving;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.decisions.DecisionState;
import org.hawsh.platform.database.Rows;
import org.hawsh.platform.words.LocalizedText;

/** Lists, and their entries as the locked sheets say. */
@ApplicationScoped
class PaymentListRepository implements PanacheRepositoryBase<PaymentList, UUID> {
    /** One way a day, however many sessions; not what another list that counts gave already. */
    private static final String WAYS =
            """
            insert into payment_entry (list_id, centre_id, kind, session_id, day, participant_id, units, counts)
            select distinct on (a.participant_id, a.held_on) :list, s.centre_id, 'TRANSPORT', s.id, a.held_on, a.participant_id, 1, true
            from course_session s
            join attendance a on a.session_id = s.id and a.mark in ('PRESENT', 'LATE')
            where s.course_id = :course and s.state = 'PLANNED' and s.sheet = 'LOCKED' and a.held_on between :from and :to
              and not exists (select from payment_entry p where p.counts and p.participant_id = a.participant_id
                              and p.centre_id = s.centre_id and p.day = a.held_on)
            order by a.participant_id, a.held_on, s.starts_at, s.id
            """;

    private static final String TEACHING =
            """
            insert into payment_entry (list_id, centre_id, kind, session_id, day, staff_member_id, units, counts)
            select :list, s.centre_id, cast(:kind as text), s.id, cast(s.starts_at as date), t.staff_member_id,
                   case when :kind = 'TRAINER_HOURS' then round(cast(extract(epoch from s.ends_at - s.starts_at) / 3600 as numeric), 2) else 1 end, true
            from course_session s
            join teacher_use t on t.session_id = s.id
            join staff_member m on m.id = t.staff_member_id
                 and m.engagement = case when :kind = 'TRAINER_HOURS' then 'HOURLY' else 'VOLUNTEER' end
            where s.course_id = :course and s.state = 'PLANNED' and s.sheet = 'LOCKED' and cast(s.starts_at as date) between :from and :to
              and not exists (select from payment_entry p where p.counts and p.staff_member_id = t.staff_member_id and p.session_id = s.id)
            """;

    private static final String PAYEES =
            """
            select coalesce(p.participant_id, p.staff_member_id) as id,
                   coalesce(m.name, concat_ws(' ', q.given, q.father, q.grandfather)) as name, sum(p.units) as units
            from payment_entry p
            left join participant q on q.id = p.participant_id
            left join staff_member m on m.id = p.staff_member_id
            where p.list_id = :list
            group by 1, 2, q.name_sort
            order by q.name_sort, name, id
            """;

    private static final String SUMMARIES =
            """
            select l.id, l.course_id, case when a.sensitive then null else course_title(a.title_en, c.label) end as course_en,
                   course_title(a.title_ar, c.label) as course_ar, course_title(a.title_ckb, c.label) as course_ckb, l.kind, l.from_day as "from", l.to_day as "to",
                   case l.decision when 'APPROVED' then 'PAID' when 'WITHDRAWN' then 'WITHDRAWN' else 'PREPARED' end as state,
                   count(distinct coalesce(p.participant_id, p.staff_member_id)) as people,
                   cast(trim_scale(coalesce(sum(p.units), 0) * l.unit_amount) as text) as total_amount, l.currency as total_currency
            from payment_list l
            join course c on c.id = l.course_id
            join activity a on a.id = c.activity_id
            left join payment_entry p on p.list_id = l.id
            where l.centre_id = :centre and (cast(:course as uuid) is null or l.course_id = cast(:course as uuid)) and (cast(:before as uuid) is null or l.id < cast(:before as uuid))
            group by l.id, a.id, c.id
            order by l.id desc
            limit :count
            """;

    private static final String TITLE =
            """
            select case when a.sensitive then null else course_title(a.title_en, c.label) end as title_en,
                   course_title(a.title_ar, c.label) as title_ar, course_title(a.title_ckb, c.label) as title_ckb
            from course c join activity a on a.id = c.activity_id
            where c.id = :course
            """;

    List<WaitingPayments.OfCentre> waiting(Collection<UUID> paying, UUID caller) {
        return getEntityManager()
                .createQuery(
                        "select l.centreId, cast(count(*) as integer) from PaymentList l"
                                + " where l.centreId in :paying and l.decision.state = :open and l.decision.askedBy <> :caller"
                                + " group by l.centreId order by l.centreId",
                        WaitingPayments.OfCentre.class)
                .setParameter("paying", paying)
                .setParameter("open", DecisionState.OPEN)
                .setParameter("caller", caller)
                .getResultList();
    }

    /** @return how many entries the locked sheets have for it */
    int fill(PaymentList list, PreparePaymentList request) {
        boolean ways = request.kind() == PaymentKind.TRANSPORT;
        var insert =
                getEntityManager()
                        .createNativeQuery(ways ? WAYS : TEACHING)
                        .setParameter("list", list.id())
                        .setParameter("course", list.courseId())
                        .setParameter("from", request.from())
                        .setParameter("to", request.to());
        if (!ways) {
            insert.setParameter("kind", request.kind().name());
        }
        return insert.executeUpdate();
    }

    /** What a withdrawn list would have given can be given by another. */
    void release(UUID list) {
        getEntityManager()
                .createNativeQuery("update payment_entry set counts = false where list_id = :list")
                .setParameter("list", list)
                .executeUpdate();
    }

    List<Payee> payees(UUID list) {
        return Rows.of(getEntityManager(), PAYEES, Payee.class)
                .setParameter("list", list)
                .getResultList();
    }

    /** Null where it says more of the people than anybody outside the group may know. */
    LocalizedText titleOf(UUID course) {
        return Rows.of(getEntityManager(), TITLE, "title", LocalizedText.class)
                .setParameter("course", course)
                .getSingleResult();
    }

    /**
     * @param course null for those of every course
     * @param before the last one of the page before; null at the beginning
     */
    List<PaymentListSummary> summaries(UUID centre, UUID course, UUID before, int count) {
        return Rows.of(getEntityManager(), SUMMARIES, PaymentListSummary.class)
                .setParameter("centre", centre)
                .setParameter("course", course)
                .setParameter("before", before)
                .setParameter("count", count)
                .getResultList();
    }
}
