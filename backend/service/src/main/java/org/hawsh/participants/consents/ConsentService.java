package org.hawsh.participants.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.participants.profile.TheRegister;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** What people decided about what is done with their data, purpose by purpose. */
@ApplicationScoped
@Transactional
class ConsentService {
    private static final String FIRST_WITHDRAWN = LocalDate.EPOCH + " " + new UUID(0, 0);

    private final ConsentRepository consents;
    private final TheRegister register;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;
    private final Cursors cursors;

    ConsentService(
            ConsentRepository consents,
            TheRegister register,
            Centres centres,
            CurrentUser user,
            Records records,
            Cursors cursors) {
        this.consents = consents;
        this.register = register;
        this.centres = centres;
        this.user = user;
        this.records = records;
        this.cursors = cursors;
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
    Page<WithdrawnRegistration> withdrawnRegistrations(Paging paging) {
        Set<UUID> scope = user.centresWith(Permissions.ERASURE_MANAGE);
        Page<WithdrawnRegistration> withdrawn =
                cursors.page(
                        paging.cursor(),
                        paging.limit(),
                        user.subject() + ":withdrawn-registrations",
                        FIRST_WITHDRAWN,
                        (after, count) -> {
                            String[] place = after.split(" ");
                            return consents.withdrawn(
                                    scope,
                                    LocalDate.parse(place[0]),
                                    UUID.fromString(place[1]),
                                    count);
                        },
                        last -> last.withdrawnOn() + " " + last.participantId());
        records.shown(
                ConsentSheet.PARTICIPANT.didToMany("LIST"),
                withdrawn.items().stream().map(WithdrawnRegistration::participantId).toList());
        return withdrawn;
    }

    private TheRegister.Bearer find(UUID id, String permission) {
        return register.find(id, permission).orElseThrow(NotFound::new);
    }
}
