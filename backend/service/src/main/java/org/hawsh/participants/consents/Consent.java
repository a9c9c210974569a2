package org.hawsh.participants.consents;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hawsh.platform.words.Language;
import org.hawsh.work.records.Recorded;

/** One decision of one person about one purpose. A change of mind is another row, never a change of this one. */
@Entity
class Consent extends Recorded {
    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    private String recipient;

    @Enumerated(EnumType.STRING)
    private ConsentDecision decision;

    @Enumerated(EnumType.STRING)
    private ConsentHow how;

    @Convert(converter = LanguageTag.class)
    private Language language;

    private String textVersion;

    private String witnessName;

    private String guardianName;

    private LocalDate decidedOn;

    private UUID recordedBy;

    private Instant recordedAt;

    protected Consent() {}

    private Consent(
            UUID participantId, ConsentPurpose purpose, ConsentDecision decision, UUID recordedBy) {
        super(Ids.next());
        this.participantId = participantId;
        this.purpose = purpose;
        this.decision = decision;
        this.recordedBy = recordedBy;
        recordedAt = Moments.now();
    }

    static Consent toRegistration(
            UUID participantId, ConsentGiven given, LocalDate registeredOn, UUID recordedBy) {
        Consent consent =
                new Consent(
                        participantId,
                        ConsentPurpose.REGISTRATION,
                        ConsentDecision.GIVEN,
                        recordedBy);
        consent.how = given.how();
        consent.language = given.language();
        consent.textVersion = given.textVersion();
        consent.witnessName = given.witnessName();
        consent.guardianName = given.guardianName();
        consent.decidedOn = given.decidedOn() == null ? registeredOn : given.decidedOn();
        return consent;
    }

    static Consent of(UUID participantId, RecordConsent said, LocalDate today, UUID recordedBy) {
        Consent consent = new Consent(participantId, said.purpose(), said.decision(), recordedBy);
        consent.recipient = said.recipient() == null ? null : said.recipient().strip();
        consent.how = said.how();
        consent.language = said.language();
        consent.textVersion = said.textVersion();
        consent.witnessName = said.witnessName();
        consent.guardianName = said.guardianName();
        consent.decidedOn = said.decidedOn() == null ? today : said.decidedOn();
        return consent;
    }

    ConsentDecision decision() {
        return decision;
    }

    ConsentView view() {
        return new ConsentView(purpose, recipient, decision, how, language, textVersion, decidedOn);
    }
}
