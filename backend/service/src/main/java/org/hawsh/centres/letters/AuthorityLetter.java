package org.hawsh.centres.letters;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.centres.organisations.OrganisationRef;
import org.hawsh.platform.blobs.Blob;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.work.records.Editable;
import org.hawsh.work.records.KeptAtCentre;

/** A letter of an authority about a centre. */
@Entity
class AuthorityLetter extends KeptAtCentre implements Editable<LetterDetails> {
    private String number;

    private UUID issuedById;

    private LocalDate issuedOn;

    private LocalDate validTo;

    private String subject;

    @Embedded private Scan scan;

    protected AuthorityLetter() {}

    AuthorityLetter(UUID centreId, LetterDetails details) {
        super(centreId);
        become(details);
    }

    /**
     * @return the scan it replaces
     * @throws VersionConflict if what the editor saw is not what is stored
     */
    Optional<UUID> scanned(int seenVersion, Blob stored) {
        mustBe(seenVersion);
        Optional<UUID> before = scanId();
        scan = new Scan(stored.id(), stored.mediaType(), stored.size(), stored.createdAt());
        return before;
    }

    @Override
    public void become(LetterDetails details) {
        number = details.number().strip();
        issuedById = details.issuedById();
        issuedOn = details.issuedOn();
        validTo = details.validTo();
        subject = details.subject().strip();
    }

    UUID issuedById() {
        return issuedById;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    Optional<UUID> scanId() {
        return Optional.ofNullable(scan).map(Scan::scanId);
    }

    @Override
    public LetterDetails details() {
        return new LetterDetails(number, issuedById, issuedOn, validTo, subject);
    }

    LetterView view(OrganisationRef issuer) {
        LetterView.Scan shown =
                scan == null
                        ? null
                        : new LetterView.Scan(
                                scan.scanMediaType(), scan.scanSize(), scan.scanUploadedAt());
        return new LetterView(
                id(), centreId(), number, issuer, issuedOn, validTo, subject, shown, version());
    }

    /** The file, and what is told of it without opening it. */
    @Embeddable
    record Scan(UUID scanId, String scanMediaType, Long scanSize, Instant scanUploadedAt) {}
}
