package org.hawsh.activities.certificates;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.activities.enrolment.RosterEntry;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.words.Language;
import org.hawsh.work.records.KeptAtCentre;

/** The paper of somebody who completed a course. */
@Entity
class Certificate extends KeptAtCentre {
    private UUID courseId;

    private UUID enrolmentId;

    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private CertificateState state;

    private String kind;

    private String language;

    private String nameArabic;

    private String nameLatin;

    private String number;

    private String initials;

    private LocalDate issuedOn;

    private UUID issuedBy;

    private String revokedBecause;

    protected Certificate() {}

    Certificate(UUID centreId, RosterEntry earned, CertificateDetails proposed) {
        super(centreId);
        courseId = earned.courseId();
        enrolmentId = earned.enrolmentId();
        participantId = earned.participantId();
        kind = earned.certificate().name();
        state = CertificateState.DRAFT;
        apply(proposed);
    }

    /**
     * Saving is proof-reading: whoever wrote the names has read them with the person.
     *
     * @throws VersionConflict if what the editor saw is not what is stored
     * @throws CertificateRefusal if it was issued
     */
    void proofRead(int seenVersion, CertificateDetails details) {
        mustBe(seenVersion);
        if (isIssued()) {
            throw CertificateRefusal.issuedAlready();
        }
        apply(details.tidy());
        state = CertificateState.PROOF_READ;
    }

    /** @throws CertificateRefusal unless the names were proof-read */
    void issue(String centreCode, LocalDate today, UUID by) {
        if (state == CertificateState.DRAFT) {
            throw CertificateRefusal.notProofRead();
        }
        if (isIssued()) {
            throw CertificateRefusal.issuedAlready();
        }
        state = CertificateState.ISSUED;
        number = CertificateNumber.random(centreCode);
        initials = Initials.of(details().shownName());
        issuedOn = today;
        issuedBy = by;
    }

    void revoke(int seenVersion, String because) {
        mustBe(seenVersion);
        if (state != CertificateState.ISSUED) {
            throw CertificateRefusal.notIssued();
        }
        state = CertificateState.REVOKED;
        revokedBecause = because.strip();
    }

    private void apply(CertificateDetails details) {
        nameArabic = details.nameArabic();
        nameLatin = details.nameLatin();
        language = details.language().tag();
    }

    /** Whoever has one that counts gets no second. */
    boolean counts() {
        return state != CertificateState.REVOKED;
    }

    private boolean isIssued() {
        return state == CertificateState.ISSUED || state == CertificateState.REVOKED;
    }

    CertificateDetails details() {
        return new CertificateDetails(nameArabic, nameLatin, Language.fromString(language));
    }

    UUID courseId() {
        return courseId;
    }

    UUID enrolmentId() {
        return enrolmentId;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    CertificateView view() {
        return new CertificateView(
                id(),
                courseId,
                participantId,
                state,
                kind,
                nameArabic,
                nameLatin,
                Language.fromString(language),
                number,
                issuedOn,
                revokedBecause,
                version());
    }
}
