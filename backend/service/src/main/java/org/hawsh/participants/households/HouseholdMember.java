package org.hawsh.participants.households;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.participants.Sex;
import org.hawsh.platform.values.Ids;
import org.hawsh.work.records.Kept;

/** Somebody of a household: of the register, and then described there, or only named. */
@Entity
class HouseholdMember extends Kept {
    private UUID householdId;

    private UUID participantId;

    private String given;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private Integer birthYear;

    private Integer birthMonth;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private LocalDate since;

    private LocalDate until;

    private UUID recordedBy;

    protected HouseholdMember() {}

    private HouseholdMember(UUID household, LocalDate since, UUID by) {
        super(Ids.next());
        householdId = household;
        this.since = since;
        recordedBy = by;
    }

    static HouseholdMember registered(UUID household, UUID participant, LocalDate since, UUID by) {
        HouseholdMember member = new HouseholdMember(household, since, by);
        member.participantId = participant;
        member.relation = Relation.NOT_RECORDED;
        return member;
    }

    static HouseholdMember named(UUID household, ChildDetails details, LocalDate since, UUID by) {
        HouseholdMember member = new HouseholdMember(household, since, by);
        member.apply(details);
        return member;
    }

    void edit(int seenVersion, ChildDetails details) {
        mustBe(seenVersion);
        apply(details);
    }

    /** Written down by mistake, or gone to live elsewhere: what was here stays in the books. */
    void leaves(LocalDate last) {
        until = last.isBefore(since) ? since : last;
    }

    private void apply(ChildDetails details) {
        this.given = details.given().strip();
        this.sex = details.sex();
        this.birthYear = details.birthYear();
        this.birthMonth = details.birthMonth();
        this.relation = details.relation() == null ? Relation.CHILD : details.relation();
    }

    UUID householdId() {
        return householdId;
    }

    ChildDetails details() {
        return new ChildDetails(given, sex, birthYear, birthMonth, relation);
    }

    ChildView view() {
        return new ChildView(
                id(), householdId, given, sex, birthYear, birthMonth, relation, version());
    }

    ChildRef ref() {
        return new ChildRef(id(), null, null, given, sex, birthYear, birthMonth);
    }
}
