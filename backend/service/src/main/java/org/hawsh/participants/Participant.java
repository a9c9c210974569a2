package org.hawsh.participants;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.participants.matching.NameKey;
import org.hawsh.participants.matching.NameSort;
import org.hawsh.platform.EntityTags.VersionConflict;
import org.hawsh.platform.Ids;
import org.hawsh.platform.Moments;

/** A person who takes part: registered, or known by a name alone, or by a word of their own choice. */
@Entity
class Participant {
    @Id private UUID id;

    private String reference;

    private UUID centreId;

    @Enumerated(EnumType.STRING)
    private ParticipantKind kind;

    @Embedded private PersonName name;

    @Embedded
    @AttributeOverride(name = "given", column = @Column(name = "given_word"))
    @AttributeOverride(name = "father", column = @Column(name = "father_word"))
    @AttributeOverride(name = "grandfather", column = @Column(name = "grandfather_word"))
    @AttributeOverride(name = "greatGrandfather", column = @Column(name = "great_grandfather_word"))
    @AttributeOverride(name = "family", column = @Column(name = "family_word"))
    private NameWords words;

    private byte[] nameSort;

    private int matchingVersion;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Embedded private BirthDate birthDate;

    @Embedded private RoughAge roughAge;

    private LocalDate registeredOn;

    private UUID registeredBy;

    @Version private int version;

    private Instant createdAt;

    private Instant updatedAt;

    protected Participant() {}

    static Participant register(
            String reference,
            UUID centreId,
            ParticipantKind kind,
            Details details,
            NameWords words,
            LocalDate registeredOn,
            UUID registeredBy) {
        Participant participant = new Participant();
        participant.id = Ids.next();
        participant.reference = reference;
        participant.centreId = centreId;
        participant.kind = kind;
        participant.registeredOn = registeredOn;
        participant.registeredBy = registeredBy;
        participant.createdAt = Moments.now();
        participant.apply(details, words);
        return participant;
    }

    /** @throws VersionConflict if what the editor saw is not what is stored: nothing is overwritten */
    void edit(int seenVersion, Details details, NameWords words) {
        if (seenVersion != version) {
            throw new VersionConflict();
        }
        apply(details, words);
    }

    /** Whoever was known by a name or a word alone agreed to be registered; the reference stays. */
    void completeRegistration(Details details, NameWords words) {
        this.kind = ParticipantKind.REGISTERED;
        apply(details, words);
    }

    /** Something that belongs to the record was written beside it: the record has a new version. */
    void answersChanged() {
        this.updatedAt = Moments.now();
    }

    private void apply(Details details, NameWords words) {
        this.name = details.name();
        this.words = words;
        this.nameSort = NameSort.keyOf(details.name().forLists());
        this.matchingVersion = NameKey.VERSION;
        this.sex = details.sex();
        this.birthDate = details.birthDate();
        this.roughAge = details.roughAge();
        this.updatedAt = Moments.now();
    }

    /** An age that was said once only grows: a band under 18 says nothing of a later day. */
    boolean isCertainlyMinorOn(LocalDate day) {
        return birthDate != null && birthDate.certainlyMinorOn(day);
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    UUID centreId() {
        return centreId;
    }

    ParticipantKind kind() {
        return kind;
    }

    PersonName name() {
        return name;
    }

    byte[] nameSort() {
        return nameSort;
    }

    Sex sex() {
        return sex;
    }

    BirthDate birthDate() {
        return birthDate;
    }

    RoughAge roughAge() {
        return roughAge;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    int version() {
        return version;
    }

    Details details() {
        return new Details(name, sex, birthDate, roughAge);
    }

    /** What an edit can change. */
    record Details(PersonName name, Sex sex, BirthDate birthDate, RoughAge roughAge) {}
}
