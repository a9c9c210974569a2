package org.hawsh.centres.letters;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.centres.organisations.OrganisationRef;
import org.hawsh.platform.blobs.Blob;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.values.Ids;

/** A letter of an authority about a centre. */
@Entity
class AuthorityLetter {
    @Id private UUID id;

    private UUID centreId;

    private String number;

    private UUID issuedById;

    private LocalDate issuedOn;

    private LocalDate validTo;

    private String subject;

    @Embedded private Scan scan;

    @Version private int version;

    protected AuthorityLetter() {}

    static AuthorityLetter of(UUID centreId, LetterDetails details) {
        AuthorityLetter letter = new AuthorityLetter();
        letter.id = Ids.next();
        letter.centreId = centreId;
        letter.apply(details);
        return letter;
    }

    /** @throws VersionConflict if what the editor saw is not what is stored */
    void edit(int seenVersion, LetterDetails details) {
        requireVersion(seenVersion);
        apply(details);
    }

    /**
     * @return the scan it replaces
     * @throws VersionConflict if what the editor saw is not what is stored
     */
    Optional<UUID> scanned(int seenVersion, Blob stored) {
        requireVersion(seenVersion);
        Optional<UUID> before = scanId();
        scan = new Scan(stored.id(), stored.mediaType(), stored.size(), stored.createdAt());
        return before;
    }

    void requireVersion(int seenVersion) {
        if (seenVersion != version) {
            throw new VersionConflict();
        }
    }

    private void apply(LetterDetails details) {
        number = details.number().strip();
        issuedById = details.issuedById();
        issuedOn = details.issuedOn();
        validTo = details.validTo();
        subject = details.subject().strip();
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
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

    int version() {
        return version;
    }

    LetterDetails details() {
        return new LetterDetails(number, issuedById, issuedOn, validTo, subject);
    }

    LetterView view(OrganisationRef issuer) {
        LetterView.Scan shown =
                scan == null
                        ? null
                        : new LetterView.Scan(
                                scan.scanMediaType(), scan.scanSize(), scan.scanUploadedAt());
        return new LetterView(
                id, centreId, number, issuer, issuedOn, validTo, subject, shown, version);
    }

    /** The file, and what is told of it without opening it. */
    @Embeddable
    record Scan(UUID scanId, String scanMediaType, Long scanSize, Instant scanUploadedAt) {}
}
