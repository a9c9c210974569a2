package org.hawsh.participants.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.participants.ParticipantKind;
import org.hawsh.participants.ParticipantRegister;
import org.hawsh.participants.ParticipantView;
import org.hawsh.participants.PersonDetails;
import org.hawsh.participants.PersonOnRecord;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.participants.consents.Consents;
import org.hawsh.participants.duplicates.LikelyDuplicate;
import org.hawsh.participants.duplicates.PossibleDuplicate;
import org.hawsh.participants.duplicates.TwoPeople;
import org.hawsh.participants.names.Lexicon;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ProblemType;
import org.hawsh.platform.problems.Refusal;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Somebody who walked in, or went by a word of their own choice, agreed to be registered: one act, the same reference. */
@ApplicationScoped
class RegistrationCompletion {
    private final ParticipantRegister participants;
    private final Consents consents;
    private final FurtherStore further;
    private final Lexicon lexicon;
    private final TwoPeople twoPeople;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;

    RegistrationCompletion(
            ParticipantRegister participants,
            Consents consents,
            FurtherStore further,
            Lexicon lexicon,
            TwoPeople twoPeople,
            Centres centres,
            CurrentUser user,
            Records records) {
        this.participants = participants;
        this.consents = consents;
        this.further = further;
        this.lexicon = lexicon;
        this.twoPeople = twoPeople;
        this.centres = centres;
        this.user = user;
        this.records = records;
    }

    /** @throws LikelyDuplicate if somebody else very like this is written down and nobody said that it is another */
    @Transactional
    ParticipantView complete(UUID id, CompleteRegistration said) {
        Collection<UUID> scope = user.centresWith(Permissions.PARTICIPANT_REGISTER);
        PersonOnRecord before = participants.findAlone(id, scope).orElseThrow(NotFound::new);
        if (before.kind() == ParticipantKind.REGISTERED) {
            throw new RegisteredAlready();
        }
        LocalDate today = centres.todayAt(before.centreId());
        RegisterParticipant asNew = said.asNew(before.centreId());
        ValidationFailed.ifAny(RegistrationRules.faults(asNew, today));
        PersonDetails details = asNew.details(today);
        List<PossibleDuplicate> near = twoPeople.nearKnown(id, details, asNew.toldApart(), scope);
        PersonOnRecord participant =
                participants.completeRegistration(
                        id, scope, details, lexicon.wordsOf(details.name()));
        twoPeople.settle(participant, asNew.toldApart(), near);
        consents.agreedToRegistration(List.of(new Consents.Agreed(id, said.consent(), today)));
        further.store(participant, said.further(), today);
        records.done(
                RegistrationSheet.PARTICIPANT,
                participant,
                "COMPLETE_REGISTRATION",
                "registration");
        return ParticipantView.of(participant, consents.of(id));
    }

    /** Somebody registers once. */
    static final class RegisteredAlready extends Refusal {
        RegisteredAlready() {
            super(ProblemType.STATE_CONFLICT, List.of(Fault.at("", "registered-already")));
        }
    }
}
