package org.hawsh.participants.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The name of one person's mother, apart from all that is read every day. */
@Entity
@Table(name = "participant_mother")
class Mother {
    @Id private UUID participantId;

    private String given;

    private String father;

    private String grandfather;

    protected Mother() {}

    static Mother of(UUID participantId) {
        Mother mother = new Mother();
        mother.participantId = participantId;
        return mother;
    }

    /** @param name null where it is taken away */
    void become(MotherName name) {
        this.given = name == null ? null : name.given().strip();
        this.father = name == null || name.father() == null ? null : name.father().strip();
        this.grandfather =
                name == null || name.grandfather() == null ? null : name.grandfather().strip();
    }

    boolean isRecorded() {
        return given != null;
    }

    MotherName name() {
        return isRecorded() ? new MotherName(given, father, grandfather) : null;
    }
}
