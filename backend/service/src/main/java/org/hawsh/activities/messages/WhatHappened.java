package org.hawsh.activities.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.activities.certificates.CertificatesIssued;
import org.hawsh.activities.courses.SessionsChanged;
import org.hawsh.activities.enrolment.SeatConfirmed;
import org.hawsh.activities.enrolment.SeatOffered;
import org.hawsh.activities.enrolment.SeatsCancelled;
import org.hawsh.platform.values.Moments;

/** What people have to hear of: whoever it concerns gets a message in the same transaction, or nothing happens at all. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WhatHappened {
    private static final Duration LAST_DAY = Duration.ofHours(24);

    private final Outbox outbox;
    private final MessageRepository messages;

    WhatHappened(Outbox outbox, MessageRepository messages) {
        this.outbox = outbox;
        this.messages = messages;
    }

    void offered(@Observes SeatOffered offer) {
        outbox.writeWithReminder(
                MessageKind.OFFER_MADE,
                new Recipient(
                        offer.centreId(),
                        offer.courseId(),
                        offer.enrolmentId(),
                        offer.participantId()),
                MessageKind.OFFER_LAPSES,
                remindAt(Moments.now(), offer.until()));
    }

    void confirmed(@Observes SeatConfirmed seat) {
        outbox.write(
                MessageKind.PLACE_CONFIRMED,
                List.of(
                        new Recipient(
                                seat.centreId(),
                                seat.courseId(),
                                seat.enrolmentId(),
                                seat.participantId())));
    }

    void cancelled(@Observes SeatsCancelled course) {
        outbox.write(
                MessageKind.COURSE_CANCELLED,
                course.people().stream()
                        .map(
                                one ->
                                        new Recipient(
                                                course.centreId(),
                                                course.courseId(),
                                                one.enrolmentId(),
                                                one.participantId()))
                        .toList());
    }

    void issued(@Observes CertificatesIssued certificates) {
        outbox.write(
                MessageKind.CERTIFICATE_READY,
                messages.peopleOf(List.of(certificates.courseId()), "COMPLETED").stream()
                        .filter(one -> certificates.enrolmentIds().contains(one.enrolmentId()))
                        .toList());
    }

    /** Each of them is told once, of the first session they would have come to in vain. */
    void changed(@Observes SessionsChanged sessions) {
        if (sessions.sessions().isEmpty()) {
            return;
        }
        Map<UUID, SessionsChanged.One> firstOf = new HashMap<>();
        sessions.sessions().forEach(one -> firstOf.putIfAbsent(one.courseId(), one));
        Map<UUID, List<Recipient>> people =
                messages.peopleOf(firstOf.keySet(), "ENROLLED").stream()
                        .collect(Collectors.groupingBy(Recipient::participantId));
        Map<Recipient, SessionsChanged.One> told = new LinkedHashMap<>();
        people.values()
                .forEach(
                        places -> {
                            Recipient first =
                                    places.stream()
                                            .min(
                                                    Comparator.comparing(
                                                            one ->
                                                                    firstOf.get(one.courseId())
                                                                            .startsAt()))
                                            .orElseThrow();
                            told.put(first, firstOf.get(first.courseId()));
                        });
        outbox.write(kindOf(sessions.change()), sessions.centreId(), told);
    }

    private static MessageKind kindOf(SessionsChanged.Change change) {
        return switch (change) {
            case CANCELLED -> MessageKind.SESSION_CANCELLED;
            case MOVED -> MessageKind.SESSION_MOVED;
            case CLOSED -> MessageKind.CENTRE_CLOSED;
            case ON_AGAIN -> MessageKind.SESSION_ON_AGAIN;
        };
    }

    /** On the last day, or half-way where there is less than two. */
    static Instant remindAt(Instant now, Instant until) {
        if (until == null) {
            return now.plus(LAST_DAY);
        }
        Duration half = Duration.between(now, until).dividedBy(2);
        return until.minus(half.compareTo(LAST_DAY) < 0 ? half : LAST_DAY);
    }
}
