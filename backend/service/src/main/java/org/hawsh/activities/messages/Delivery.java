package org.hawsh.activities.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hawsh.activities.messages.Transport.Outgoing;
import org.hawsh.centres.Centres;
import org.hawsh.participants.consents.SafeContact;
import org.hawsh.participants.consents.SafeContacts;
import org.hawsh.work.records.Records;

/** What is done to a claimed message before and after it is handed over, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Delivery {
    private static final Duration LAST_DAY = Duration.ofHours(24);

    private final MessageRepository messages;
    private final SafeContacts contacts;
    private final Centres centres;
    private final Records records;

    Delivery(MessageRepository messages, SafeContacts contacts, Centres centres, Records records) {
        this.messages = messages;
        this.contacts = contacts;
        this.centres = centres;
        this.records = records;
    }

    /** What to hand over; empty if it is not sent, not now, or not by a machine. */
    Optional<Outgoing> prepare(UUID id) {
        return messages.lockWaiting(id).flatMap(this::prepare);
    }

    private Optional<Outgoing> prepare(Message message) {
        UUID centre = message.centreId();
        LocalDateTime now = centres.nowAt(centre);
        ZoneId zone = centres.zoneOf(centre);
        About about = messages.about(message.id(), centre);
        if (!about.isStillSo(now)) {
            message.become(Fate.never(MessageReason.NOT_SO_ANY_MORE));
            return Optional.empty();
        }
        UUID person = message.participantId();
        SafeContact contact = contacts.of(Set.of(person), centre).get(person);
        Fate fate = Fate.of(contact);
        if (fate.maySend() && message.wasTriedTooOften()) {
            fate = Fate.ofUndeliverable(contact);
        }
        if (!fate.maySend()) {
            message.become(fate);
            return Optional.empty();
        }
        LocalDateTime safe = SafeHours.next(contact.bestHours(), notTooEarly(about, now));
        if (safe.isAfter(now)) {
            message.postpone(safe.atZone(zone).toInstant());
            return Optional.empty();
        }
        return Optional.of(
                new Outgoing(
                        message.id(),
                        centre,
                        contact.phone(),
                        contact.language(),
                        MessageWords.of(about, contact)));
    }

    /** A closure may have given somebody more time than they had when the reminder was written. */
    private static LocalDateTime notTooEarly(About about, LocalDateTime now) {
        if (about.kind() != MessageKind.OFFER_LAPSES) {
            return now;
        }
        LocalDateTime lastDay =
                about.until() == null ? now.plus(LAST_DAY) : about.until().minus(LAST_DAY);
        return lastDay.isAfter(now) ? lastDay : now;
    }

    void sent(UUID id) {
        messages.lockWaiting(id)
                .ifPresent(
                        message -> {
                            message.sent();
                            records.done(MessageSheet.MESSAGE.did("SEND", id, message.centreId()));
                        });
    }

    void failed(UUID id) {
        messages.lockWaiting(id).ifPresent(Message::failed);
    }
}
