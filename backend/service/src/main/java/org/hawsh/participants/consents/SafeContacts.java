package org.hawsh.participants.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.participants.profile.ContactDetails;
import org.hawsh.platform.words.Language;

/** How people of one centre may be reached without harm, for whoever tells them something. */
@ApplicationScoped
public class SafeContacts {
    private static final String OF_PEOPLE =
            """
            select p.id, c.whose, c.phone, c.ask_for, coalesce(c.may_call, false) as may_call,
                   coalesce(c.may_write, false) as may_write, coalesce(c.may_say_centre, false) as may_say_centre,
                   coalesce(c.woman_caller_only, false) as woman_caller_only, coalesce(c.best_hours, '{}') as best_hours,
                   contact.decision as contact, registration.decision as registration,
                   coalesce(contact.language, registration.language) as language
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
        List<?> rows =
                database.createNativeQuery(OF_PEOPLE, Tuple.class)
                        .setParameter("people", people.toArray(UUID[]::new))
                        .setParameter("scope", new UUID[] {centre})
                        .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(SafeContacts::contact)
                .collect(Collectors.toMap(SafeContact::participantId, Function.identity()));
    }

    private static SafeContact contact(Tuple row) {
        String whose = row.get("whose", String.class);
        String language = row.get("language", String.class);
        return new SafeContact(
                row.get("id", UUID.class),
                agreed(row.get("contact", String.class), row.get("registration", String.class)),
                whose == null ? null : ContactDetails.Whose.valueOf(whose),
                row.get("phone", String.class),
                row.get("ask_for", String.class),
                row.get("may_call", Boolean.class),
                row.get("may_write", Boolean.class),
                row.get("may_say_centre", Boolean.class),
                row.get("woman_caller_only", Boolean.class),
                hours(row.get("best_hours", String[].class)),
                language == null ? Language.AR : Language.of(language).orElse(Language.AR));
    }

    private static Set<ContactDetails.Hours> hours(String[] said) {
        return Arrays.stream(said)
                .map(ContactDetails.Hours::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static SafeContact.Agreed agreed(String contact, String registration) {
        if (contact == null) {
            return SafeContact.Agreed.NOT_ASKED;
        }
        return ConsentDecision.valueOf(contact) == ConsentDecision.GIVEN
                        && !ConsentDecision.WITHDRAWN.name().equals(registration)
                ? SafeContact.Agreed.YES
                : SafeContact.Agreed.NO;
    }
}
