package org.hawsh.activities.messages;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.RecordedAtCentre;

/** One person is to hear of one thing. It holds neither words nor a number. */
@Entity
class Message extends RecordedAtCentre {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    /** After so many a transport is not believed in any more. */
    private static final int MOST_ATTEMPTS = 6;

    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private UUID courseId;

    private UUID enrolmentId;

    private UUID sessionId;

    private LocalDateTime toldAt;

    @Enumerated(EnumType.STRING)
    private MessageState state;

    @Enumerated(EnumType.STRING)
    private MessageReason reason;

    private Instant dueAt;

    private int attempts;

    private Instant leaseUntil;

    private Instant writtenAt;

    private Instant settledAt;

    private Instant triedAt;

    protected Message() {}

    Message(Recipient recipient, MessageKind kind, Instant due, Fate fate) {
        super(recipient.centreId());
        participantId = recipient.participantId();
        this.kind = kind;
        courseId = recipient.courseId();
        enrolmentId = recipient.enrolmentId();
        dueAt = due;
        writtenAt = Moments.now();
        become(fate);
    }

    Message about(UUID session, LocalDateTime at) {
        sessionId = session;
        toldAt = at;
        return this;
    }

    void become(Fate fate) {
        state = fate.state();
        reason = fate.reason();
        settledAt = state == MessageState.NOT_SENT ? Moments.now() : null;
        leaseUntil = null;
    }

    /** Not now: nobody has tried to send it. */
    void postpone(Instant until) {
        dueAt = until;
        attempts = 0;
        leaseUntil = null;
    }

    void sent() {
        settle(MessageState.SENT);
    }

    /** Each time it waits twice as long. */
    void failed() {
        dueAt = Moments.now().plus(FIRST_WAIT.multipliedBy(1L << Math.min(attempts, 8)));
        leaseUntil = null;
    }

    boolean wasTriedTooOften() {
        return attempts > MOST_ATTEMPTS;
    }

    /** @throws Refusal if nobody has to call about it */
    void called(RecordCall.Outcome outcome) {
        if (state == MessageState.TOLD) {
            return;
        }
        if (state != MessageState.BY_HAND) {
            throw new NothingToCall();
        }
        if (outcome == RecordCall.Outcome.REACHED) {
            settle(MessageState.TOLD);
        } else {
            triedAt = Moments.now();
        }
    }

    private void settle(MessageState as) {
        state = as;
        settledAt = Moments.now();
        leaseUntil = null;
    }

    UUID participantId() {
        return participantId;
    }

    /** It was sent, or somebody else has called. */
    static final class NothingToCall extends Refusal {
        NothingToCall() {
            super(ProblemType.STATE_CONFLICT, List.of(Fault.at("", "nothing-to-call")));
        }
    }
}
