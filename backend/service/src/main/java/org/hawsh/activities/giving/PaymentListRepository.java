package org.hawsh.activities.giving;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.values.Money;
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
            select l.id, l.course_id, case when a.sensitive then null else a.title_en end as title_en, a.title_ar, a.title_ckb, l.kind, l.from_day, l.to_day, l.state, l.unit_amount, l.currency,
                   count(distinct coalesce(p.participant_id, p.staff_member_id)) as people, coalesce(sum(p.units), 0) as units
            from payment_list l
            join course c on c.id = l.course_id
            join activity a on a.id = c.activity_id
            left join payment_entry p on p.list_id = l.id
            where l.centre_id = :centre and (cast(:course as uuid) is null or l.course_id = cast(:course as uuid)) and (cast(:before as uuid) is null or l.id < cast(:before as uuid))
            group by l.id, a.id
            order by l.id desc
            limit :count
            """;

    private static final String TITLE =
            """
            select case when a.sensitive then null else a.title_en end as title_en, a.title_ar, a.title_ckb
            from course c join activity a on a.id = c.activity_id
            where c.id = :course
            """;

    Optional<PaymentList> find(UUID id, Collection<UUID> scope) {
        return find("id = ?1 and centreId in ?2", id, scope).firstResultOptional();
    }

    Optional<PaymentList> lock(UUID id, Collection<UUID> scope) {
        return find("id = ?1 and centreId in ?2", id, scope)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
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
        List<?> rows =
                getEntityManager()
                        .createNativeQuery(PAYEES, Tuple.class)
                        .setParameter("list", list)
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(
                        row ->
                                new Payee(
                                        row.get("id", UUID.class),
                                        row.get("name", String.class),
                                        row.get("units", BigDecimal.class)))
                .toList();
    }

    /** Null where it says more of the people than anybody outside the group may know. */
    LocalizedText titleOf(UUID course) {
        return title(
                (Tuple)
                        getEntityManager()
                                .createNativeQuery(TITLE, Tuple.class)
                                .setParameter("course", course)
                                .getSingleResult());
    }

    /**
     * @param course null for those of every course
     * @param before the last one of the page before; null at the beginning
     */
    List<PaymentListSummary> summaries(UUID centre, UUID course, UUID before, int count) {
        List<?> rows =
                getEntityManager()
                        .createNativeQuery(SUMMARIES, Tuple.class)
                        .setParameter("centre", centre)
                        .setParameter("course", course)
                        .setParameter("before", before)
                        .setParameter("count", count)
                        .getResultList();
        return rows.stream().map(Tuple.class::cast).map(PaymentListRepository::summary).toList();
    }

    private static LocalizedText title(Tuple row) {
        String english = row.get("title_en", String.class);
        return english == null
                ? null
                : new LocalizedText(
                        english,
                        row.get("title_ar", String.class),
                        row.get("title_ckb", String.class));
    }

    private static PaymentListSummary summary(Tuple row) {
        return new PaymentListSummary(
                row.get("id", UUID.class),
                row.get("course_id", UUID.class),
                title(row),
                PaymentKind.valueOf(row.get("kind", String.class)),
                row.get("from_day", LocalDate.class),
                row.get("to_day", LocalDate.class),
                PaymentState.valueOf(row.get("state", String.class)),
                row.get("people", Number.class).intValue(),
                Money.of(
                        row.get("units", BigDecimal.class)
                                .multiply(row.get("unit_amount", BigDecimal.class)),
                        Money.Currency.valueOf(row.get("currency", String.class))));
    }
}
