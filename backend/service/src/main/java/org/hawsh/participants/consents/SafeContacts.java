package org.hawsh.participants.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.platform.database.Rows;

/** How people of one centre may be reached without harm, for whoever tells them something. */
@ApplicationScoped
public class SafeContacts {
    private static final String OF_PEOPLE =
            """
            select p.id as participant_id, c.whose, c.phone, c.ask_for, coalesce(c.may_call, false) as may_call,
                   coalesce(c.may_write, false) as may_write, coalesce(c.may_say_centre, false) as may_say_centre,
                   coalesce(c.woman_caller_only, false) as woman_caller_only, coalesce(c.best_hours, '{}') as best_hours,
                   case when contact.decision is null then 'NOT_ASKED'
                        when contact.decision = 'GIVEN' and registration.decision is distinct from 'WITHDRAWN' then 'YES'
                        else 'NO' end as consent,
                   coalesce(contact.language, registration.language, 'ar') as language
            from participant p
            left join participant_contact c on c.participant_id = p.id
            left join lateral (
                select k.decision, k.language from consent k where k.participant_id = p.id and k.purpose = 'CONTACT'
                order by k.recorded_at desc, k.id desc limit 1) contact on true
            left join lateral (
                select k.decision, k.language from consent k where k.participant_id = p.id and k.purpose = 'REGISTRATION'
                order by k.recorded_at desc, k.id desc limit 1) registration on true
            where p.id = any(:people) and coalesce(p.centres && :scope, false)
            """;

    private final EntityManager database;

    SafeContacts(EntityManager database) {
        this.database = database;
    }

    /** Whoever does not belong to the centre any more is missing. */
    @Transactional
    public Map<UUID, SafeContact> of(Collection<UUID> people, UUID centre) {
        return Rows.of(database, OF_PEOPLE, SafeContact.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("scope", new UUID[] {centre})
                .getResultList()
                .stream()
                .collect(Collectors.toMap(SafeContact::participantId, Function.identity()));
    }
}
