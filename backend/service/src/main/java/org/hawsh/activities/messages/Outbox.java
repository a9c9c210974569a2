package org.hawsh.activities.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hawsh.participants.consents.SafeContact;
import org.hawsh.participants.consents.SafeContacts;
import org.hawsh.platform.values.Moments;

/** Where messages are written, in the transaction of what they tell of. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Outbox {
    private final MessageRepository messages;
    private final SafeContacts contacts;

    Outbox(MessageRepository messages, SafeContacts contacts) {
        this.messages = messages;
        this.contacts = contacts;
    }

    void write(MessageKind kind, List<Recipient> people) {
        people.stream()
                .collect(Collectors.groupingBy(Recipient::centreId))
                .forEach((centre, some) -> write(kind, centre, some));
    }

    private void write(MessageKind kind, UUID centre, List<Recipient> people) {
        Map<UUID, SafeContact> known = contactsOf(people, centre);
        people.forEach(
                one -> add(one, kind, Moments.now(), known.get(one.participantId()), it -> it));
    }

    /** @param sessions of each of them: the one that is told */
    void write(
            MessageKind kind,
            UUID centre,
            Map<Recipient, org.hawsh.activities.courses.SessionsChanged.One> sessions) {
        Map<UUID, SafeContact> known = contactsOf(List.copyOf(sessions.keySet()), centre);
        sessions.forEach(
                (one, session) ->
                        add(
                                one,
                                kind,
                                Moments.now(),
                                known.get(one.participantId()),
                                it -> it.about(session.sessionId(), session.startsAt())));
    }

    /** Only who may be written to is reminded: who is called was told once, and that is enough. */
    void writeWithReminder(MessageKind kind, Recipient one, MessageKind reminder, Instant due) {
        SafeContact contact = contactsOf(List.of(one), one.centreId()).get(one.participantId());
        add(one, kind, Moments.now(), contact, it -> it);
        if (Fate.of(contact).maySend()) {
            add(one, reminder, due, contact, it -> it);
        }
    }

    private Map<UUID, SafeContact> contactsOf(List<Recipient> people, UUID centre) {
        Set<UUID> ids = people.stream().map(Recipient::participantId).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : contacts.of(ids, centre);
    }

    private void add(
            Recipient one,
            MessageKind kind,
            Instant due,
            SafeContact contact,
            UnaryOperator<Message> about) {
        messages.persist(about.apply(new Message(one, kind, due, Fate.of(contact))));
    }
}
