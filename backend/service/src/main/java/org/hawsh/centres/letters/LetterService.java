package org.hawsh.centres.letters;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.centres.organisations.OrganisationRef;
import org.hawsh.centres.organisations.Organisations;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** The letters of a centre. */
@ApplicationScoped
@Transactional
class LetterService {
    private final LetterRepository letters;
    private final Organisations organisations;
    private final Centres centres;
    private final Records records;

    LetterService(
            LetterRepository letters,
            Organisations organisations,
            Centres centres,
            Records records) {
        this.letters = letters;
        this.organisations = organisations;
        this.centres = centres;
        this.records = records;
    }

    List<LetterView> of(UUID centreId) {
        centres.require(centreId, Permissions.LETTER_READ);
        return letters.of(centreId).stream().map(this::view).toList();
    }

    LetterView read(UUID centreId, UUID id) {
        return view(find(centreId, id, Permissions.LETTER_READ));
    }

    LetterView record(UUID centreId, LetterDetails details) {
        centres.require(centreId, Permissions.LETTER_MANAGE);
        OrganisationRef issuer = check(centreId, details);
        AuthorityLetter letter = new AuthorityLetter(centreId, details);
        records.created(LetterSheet.LETTER, letter);
        return letter.view(issuer);
    }

    LetterView edit(UUID centreId, UUID id, int seenVersion, JsonNode mergePatch) {
        AuthorityLetter letter = find(centreId, id, Permissions.LETTER_MANAGE);
        return view(
                records.edit(
                        LetterSheet.LETTER,
                        letter,
                        seenVersion,
                        mergePatch,
                        details -> check(centreId, details)));
    }

    private OrganisationRef check(UUID centreId, LetterDetails details) {
        LocalDate today = centres.todayAt(centreId);
        ValidationFailed.ifAny(details.faults(today));
        return organisations.require(details.issuedById(), details.issuedOn(), "/issuedById");
    }

    private AuthorityLetter find(UUID centreId, UUID id, String permission) {
        return records.find(AuthorityLetter.class, id, centreId, permission);
    }

    private LetterView view(AuthorityLetter letter) {
        return letter.view(organisations.on(letter.issuedById(), letter.issuedOn()).orElseThrow());
    }
}
