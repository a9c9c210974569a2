package org.hawsh.participants.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.participants.profile.TheRegister;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** What people decided about what is done with their data, purpose by purpose. */
@ApplicationScoped
@Transactional
class ConsentService {
    private final ConsentRepository consents;
    private final TheRegister register;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;

    ConsentService(
            ConsentRepository consents,
            TheRegister register,
            Centres centres,
            CurrentUser user,
            Records records) {
        this.consents = consents;
        this.register = register;
        this.centres = centres;
        this.user = user;
        this.records = records;
    }

    List<ConsentView> of(UUID id) {
        TheRegister.Bearer participant = find(id, Permissions.PARTICIPANT_READ);
        records.done(ConsentSheet.PARTICIPANT, participant, "READ_CONSENTS");
        return consents.of(id).stream().map(Consent::view).toList();
    }

    /** A change of mind is another row; the one before stays. */
    ConsentView record(UUID id, RecordConsent said) {
        TheRegister.Bearer participant = find(id, Permissions.CONSENT_MANAGE);
        LocalDate today = centres.todayAt(participant.centreId());
        TheRegister.Bearer changed =
                register.changed(id, Permissions.CONSENT_MANAGE, Optional.empty());
        Optional<Consent> before = consents.latest(id, said.purpose(), said.recipient());
        boolean minor = register.isCertainlyMinorOn(today, id, Permissions.CONSENT_MANAGE);
        ValidationFailed.ifAny(ConsentRules.faults(said, minor, before, today));
        Consent consent = Consent.of(id, said, today, user.subject());
        records.created(
                consent,
                ConsentSheet.PARTICIPANT
                        .did(said.decision().act(), participant)
                        .because(said.purpose().name()));
        records.changed(ConsentSheet.PARTICIPANT, changed, List.of("consents"));
        return consent.view();
    }

    /** Whoever took their registration back, for the data-protection officer to act on: no name, only the reference. */
    List<WithdrawnRegistration> withdrawnRegistrations() {
        List<WithdrawnRegistration> withdrawn =
                consents.withdrawn(user.centresWith(Permissions.ERASURE_MANAGE));
        records.shown(
                ConsentSheet.PARTICIPANT.didToMany("LIST"),
                withdrawn.stream().map(WithdrawnRegistration::participantId).toList());
        return withdrawn;
    }

    private TheRegister.Bearer find(UUID id, String permission) {
        return register.find(id, permission).orElseThrow(NotFound::new);
    }
}
