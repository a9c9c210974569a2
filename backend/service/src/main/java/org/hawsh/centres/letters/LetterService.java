package org.hawsh.centres.letters;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.centres.organisations.OrganisationRef;
import org.hawsh.centres.organisations.Organisations;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.ChangeLog;

/** The letters of a centre. */
@ApplicationScoped
class LetterService {
    static final String ENTITY = "authority_letter";

    private final LetterRepository letters;
    private final Organisations organisations;
    private final Centres centres;
    private final MergePatch patches;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ChangeLog changes;

    LetterService(
            LetterRepository letters,
            Organisations organisations,
            Centres centres,
            MergePatch patches,
            CurrentUser user,
            AuditTrail audit,
            ChangeLog changes) {
        this.letters = letters;
        this.organisations = organisations;
        this.centres = centres;
        this.patches = patches;
        this.user = user;
        this.audit = audit;
        this.changes = changes;
    }

    @Transactional
    List<LetterView> of(UUID centreId) {
        centres.require(centreId, Permissions.LETTER_READ);
        return letters.of(centreId).stream().map(this::view).toList();
    }

    @Transactional
    LetterView read(UUID centreId, UUID id) {
        return view(find(centreId, id, Permissions.LETTER_READ));
    }

    @Transactional
    LetterView record(UUID centreId, LetterDetails details) {
        centres.require(centreId, Permissions.LETTER_MANAGE);
        OrganisationRef issuer = check(centreId, details);
        AuthorityLetter letter = new AuthorityLetter(centreId, details);
        letters.persistAndFlush(letter);
        audit.record(Act.of("CREATE", ENTITY, letter.id()).at(centreId));
        return letter.view(issuer);
    }

    @Transactional
    LetterView edit(UUID centreId, UUID id, int seenVersion, JsonNode mergePatch) {
        AuthorityLetter letter = find(centreId, id, Permissions.LETTER_MANAGE);
        MergePatch.Patched<LetterDetails> patched = patches.apply(mergePatch, letter.details());
        OrganisationRef issuer = check(centreId, patched.value());
        letter.edit(seenVersion, patched.value());
        letters.flush();
        if (!patched.changedFields().isEmpty()) {
            audit.record(Act.of("EDIT", ENTITY, id).at(centreId));
            changes.record(ENTITY, id, letter.version(), patched.changedFields());
        }
        return letter.view(issuer);
    }

    private OrganisationRef check(UUID centreId, LetterDetails details) {
        LocalDate today = centres.todayAt(centreId);
        ValidationFailed.ifAny(details.faults(today));
        return organisations.require(details.issuedById(), details.issuedOn(), "/issuedById");
    }

    private AuthorityLetter find(UUID centreId, UUID id, String permission) {
        return letters.find(id, centreId, user.centresWith(permission)).orElseThrow(NotFound::new);
    }

    private LetterView view(AuthorityLetter letter) {
        return letter.view(organisations.on(letter.issuedById(), letter.issuedOn()).orElseThrow());
    }
}
