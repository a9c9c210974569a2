package org.hawsh.participants;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.participants.matching.NameKey;
import org.hawsh.participants.matching.NameSort;
import org.hawsh.participants.names.NameWords;
import org.hawsh.participants.names.PersonName;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.values.Moments;
import org.hawsh.work.records.Timestamped;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A person who takes part: registered, or known by a name alone, or by a word of their own choice. */
@Entity
class Participant extends Timestamped implements PersonOnRecord {
    private String reference;

    @Enumerated(EnumType.STRING)
    private ParticipantKind kind;

    @Embedded private PersonName name;

    @Embedded
    @EmbeddedColumnNaming("%s_word")
    private NameWords words;

    private byte[] nameSort;

    private int matchingVersion;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Embedded private BirthDate birthDate;

    @Embedded private RoughAge roughAge;

    private LocalDate registeredOn;

    private UUID registeredBy;

    private Instant createdAt;

    protected Participant() {}

    Participant(NewParticipant person, UUID centreId, UUID registeredBy) {
        super(centreId);
        reference = person.reference();
        kind = person.kind();
        registeredOn = person.registeredOn();
        this.registeredBy = registeredBy;
        createdAt = Moments.now();
        apply(person.details(), person.words());
    }

    /** @throws VersionConflict if what the editor saw is not what is stored: nothing is overwritten */
    void edit(int seenVersion, PersonDetails details, NameWords words) {
        mustBe(seenVersion);
        apply(details, words);
    }

    /** Whoever was known by a name or a word alone agreed to be registered; the reference stays. */
    void completeRegistration(PersonDetails details, NameWords words) {
        this.kind = ParticipantKind.REGISTERED;
        apply(details, words);
    }

    private void apply(PersonDetails details, NameWords words) {
        this.name = details.name();
        this.words = words;
        this.nameSort = NameSort.keyOf(details.name().forLists());
        this.matchingVersion = NameKey.VERSION;
        this.sex = details.sex();
        this.birthDate = details.birthDate();
        this.roughAge = details.roughAge();
    }

    /** An age that was said once only grows: a band under 18 says nothing of a later day. */
    boolean isCertainlyMinorOn(LocalDate day) {
        return birthDate != null && birthDate.certainlyMinorOn(day);
    }

    @Override
    public String reference() {
        return reference;
    }

    @Override
    public ParticipantKind kind() {
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

    @Override
    public LocalDate registeredOn() {
        return registeredOn;
    }

    @Override
    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public PersonDetails details() {
        return new PersonDetails(name, sex, birthDate, roughAge);
    }
}
