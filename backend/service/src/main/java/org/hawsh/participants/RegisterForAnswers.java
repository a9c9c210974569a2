package org.hawsh.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.participants.consents.ConsentDecision;
import org.hawsh.participants.consents.ConsentPurpose;
import org.hawsh.participants.consents.Consents;
import org.hawsh.participants.profile.TheRegister;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;

/** The register as the answers see it: whose they are, and the one version and history all of a record has. */
@ApplicationScoped
class RegisterForAnswers implements TheRegister {
    private final ParticipantRepository participants;
    private final Consents consents;
    private final CurrentUser user;

    RegisterForAnswers(ParticipantRepository participants, Consents consents, CurrentUser user) {
        this.participants = participants;
        this.consents = consents;
        this.user = user;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Optional<Bearer> find(UUID id, String permission) {
        return participants.find(id, user.centresWith(permission)).map(RegisterForAnswers::bearer);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Bearer changed(UUID id, String permission, Optional<Integer> seenVersion) {
        Participant participant =
                participants.findAlone(id, user.centresWith(permission)).orElseThrow(NotFound::new);
        if (participant.kind() != ParticipantKind.REGISTERED) {
            throw new OnlyOfRegistered();
        }
        seenVersion
                .filter(seen -> seen != participant.version())
                .ifPresent(
                        seen -> {
                            throw new VersionConflict();
                        });
        participant.changed();
        participants.flush();
        return bearer(participant);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public boolean isCertainlyMinorOn(LocalDate day, UUID id, String permission) {
        return participants
                .find(id, user.centresWith(permission))
                .orElseThrow(NotFound::new)
                .isCertainlyMinorOn(day);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public ContactConsent contactConsent(UUID id) {
        return consents.latest(id, ConsentPurpose.CONTACT)
                .map(
                        latest ->
                                latest == ConsentDecision.GIVEN
                                        ? ContactConsent.GIVEN
                                        : ContactConsent.NO)
                .orElse(ContactConsent.NOT_ASKED);
    }

    private static Bearer bearer(Participant participant) {
        return new Bearer(participant.id(), participant.centreId(), participant.version());
    }

    /** Whoever did not agree to be registered is not asked for more. */
    static final class OnlyOfRegistered extends Refusal {
        OnlyOfRegistered() {
            super(ProblemType.STATE_CONFLICT, List.of(Fault.at("", "only-of-registered")));
        }
    }
}
