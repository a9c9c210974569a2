package org.hawsh.activities.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.closures.Call;
import org.hawsh.centres.closures.CallListContributor;
import org.hawsh.centres.closures.ClosurePlan;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Participants;
import org.hawsh.participants.consents.SafeContact;
import org.hawsh.participants.consents.SafeContacts;
import org.hawsh.platform.database.Rows;
import org.hawsh.work.records.Records;

/**
 * Whoever would come in vain to what a closure takes away, and how each can be told without harm. Numbers are shown to whoever may
 * read them, and only those that may be called.
 */
@ApplicationScoped
class WhoWouldCome implements CallListContributor {
    private static final LocalDateTime FOREVER = LocalDateTime.of(2200, 1, 1, 0, 0);

    /** Also once it is declared, and the sessions are cancelled by it. */
    private static final String ENROLLED =
            """
            select e.participant_id, max(case when e.childcare_given then e.childcare_children else 0 end) as children
            from course_session s join enrolment e on e.course_id = s.course_id and e.state = 'ENROLLED'
            where s.centre_id = :centre and s.starts_at < :to and s.ends_at > :from
              and (s.state = 'PLANNED' and s.sheet = 'NOT_TAKEN' or s.state = 'CANCELLED' and s.closure_id is not null)
              and (cast(:room as uuid) is null or s.room_id = cast(:room as uuid))
            group by e.participant_id
            """;

    private final EntityManager database;
    private final Participants participants;
    private final SafeContacts contacts;
    private final CurrentUser user;
    private final Records records;

    WhoWouldCome(
            EntityManager database,
            Participants participants,
            SafeContacts contacts,
            CurrentUser user,
            Records records) {
        this.database = database;
        this.participants = participants;
        this.contacts = contacts;
        this.user = user;
        this.records = records;
    }

    @Override
    @Transactional
    public List<Call> toCall(ClosurePlan plan) {
        UUID centre = plan.centreId();
        if (!holds(Permissions.PARTICIPANT_READ, centre)) {
            return List.of();
        }
        Map<UUID, Integer> children = enrolled(plan);
        if (children.isEmpty()) {
            return List.of();
        }
        Map<UUID, ParticipantSummary> people =
                participants.named(children.keySet(), Set.of(centre));
        Map<UUID, SafeContact> known =
                holds(Permissions.PARTICIPANT_CONTACT_READ, centre)
                        ? contacts.of(people.keySet(), centre)
                        : Map.of();
        records.shown(
                MessageSheet.PARTICIPANT.didToMany("LIST_CALLS").at(centre).because("CLOSURE"),
                people.keySet());
        return people.values().stream()
                .map(one -> call(one, known.get(one.id()), children.get(one.id())))
                .toList();
    }

    private boolean holds(String permission, UUID centre) {
        return user.centresWith(permission).contains(centre);
    }

    private Map<UUID, Integer> enrolled(ClosurePlan plan) {
        return Rows.of(database, ENROLLED, Enrolled.class)
                .setParameter("centre", plan.centreId())
                .setParameter("from", plan.startsAt())
                .setParameter("to", plan.endsAt() == null ? FOREVER : plan.endsAt())
                .setParameter("room", plan.roomId())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Enrolled::participantId, Enrolled::children));
    }

    private record Enrolled(UUID participantId, int children) {}

    private static Call call(ParticipantSummary person, SafeContact contact, int children) {
        boolean callable = contact != null && contact.mayBeUsed() && contact.mayCall();
        return new Call(
                name(person.name()),
                callable ? contact.phone() : null,
                Call.Reason.ENROLLED,
                new Call.Care(
                        contact != null && Fate.of(contact).maySend(),
                        callable ? contact.askFor() : null,
                        contact != null && contact.womanCallerOnly(),
                        contact != null && contact.maySayCentre(),
                        callable ? hours(contact) : Set.of(),
                        children));
    }

    private static String name(ParticipantSummary.ListName name) {
        return Stream.of(name.given(), name.father(), name.grandfather())
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    private static Set<Call.Hours> hours(SafeContact contact) {
        Set<Call.Hours> hours = EnumSet.noneOf(Call.Hours.class);
        contact.bestHours().forEach(named -> hours.add(Call.Hours.valueOf(named.name())));
        return hours;
    }
}
