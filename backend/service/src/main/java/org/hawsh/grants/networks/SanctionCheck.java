package org.hawsh.grants.networks;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.access.decisions.Decision;
import org.hawsh.access.decisions.DecisionState;
import org.hawsh.work.records.RecordedAtCentre;
import org.hibernate.annotations.DynamicUpdate;

/**
 * A representative was looked up in one list. It is never changed; a possible match waits for a second person, who approves
 * where it is somebody else and refuses where it is they. Who looked, when and what they noted is who asked.
 */
@Entity
@DynamicUpdate
class SanctionCheck extends RecordedAtCentre {
    @Column(updatable = false)
    private UUID networkId;

    @Column(updatable = false)
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CheckResult result;

    @Column(name = "list", updatable = false)
    private String listName;

    @Column(updatable = false)
    private LocalDate listDate;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CheckOccasion occasion;

    @Embedded private Decision decision;

    protected SanctionCheck() {}

    SanctionCheck(NetworkMember member, RecordCheck request, UUID by) {
        super(member.centreId());
        networkId = member.networkId();
        memberId = member.id();
        result = request.result();
        listName = request.list();
        listDate = request.listDate();
        occasion = request.occasion();
        decision =
                result == CheckResult.POSSIBLE_MATCH
                        ? Decision.asked(by, request.note(), null)
                        : Decision.notNeeded(by, request.note());
    }

    /** It is somebody else. */
    void approve(UUID by) {
        decision.approve(by);
    }

    /** It is they. */
    void refuse(UUID by, String why) {
        decision.refuse(by, why);
    }

    UUID memberId() {
        return memberId;
    }

    LocalDate checkedOn(ZoneId zone) {
        return LocalDate.ofInstant(decision.askedAt(), zone);
    }

    /** Listed, for all that was known on that day. */
    boolean isMatchOn(LocalDate day, ZoneId zone) {
        return result == CheckResult.CONFIRMED_MATCH
                || isDecidedOn(day, zone) && decision.state() == DecisionState.REFUSED;
    }

    /** Nobody had decided by that day. */
    boolean isWaitingOn(LocalDate day, ZoneId zone) {
        return result == CheckResult.POSSIBLE_MATCH && !isDecidedOn(day, zone);
    }

    private boolean isDecidedOn(LocalDate day, ZoneId zone) {
        return decision.decidedAt() != null
                && !LocalDate.ofInstant(decision.decidedAt(), zone).isAfter(day);
    }

    Stream<UUID> people() {
        return decision.people();
    }

    CheckView view(Map<UUID, AccountRef> names) {
        return new CheckView(
                id(),
                networkId,
                memberId,
                result,
                listName,
                listDate,
                occasion,
                decision.view(names));
    }
}
