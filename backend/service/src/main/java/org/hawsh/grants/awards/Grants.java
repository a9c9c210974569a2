package org.hawsh.grants.awards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.decisions.Decision;
import org.hawsh.work.records.Records;

/**
 * What other features may ask of supports, and what happens to their parts elsewhere: a milestone whose report was accepted, goods that were
 * handed over. Whoever changes a part has locked the support before.
 */
@ApplicationScoped
@Transactional
public class Grants {
    private final GrantRepository grants;
    private final InstalmentMoney money;
    private final Records records;

    Grants(GrantRepository grants, InstalmentMoney money, Records records) {
        this.grants = grants;
        this.money = money;
        this.records = records;
    }

    /**
     * @throws org.hawsh.platform.problems.NotFound if there is none, or none where the caller holds the permission
     */
    public GrantRef require(UUID grant, String permission) {
        return records.find(GrantAward.class, grant, permission).ref();
    }

    /** @param ids of supports the caller has been shown to be allowed to see */
    public Map<UUID, GrantRef> byId(Collection<UUID> ids) {
        return grants.list("id in ?1", ids).stream()
                .collect(Collectors.toMap(GrantAward::id, GrantAward::ref));
    }

    /** As {@link #require}, with nobody else changing it or a part of it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public GrantRef lock(UUID grant, String permission) {
        return records.lock(GrantAward.class, grant, permission).ref();
    }

    /**
     * As {@link #lock}.
     *
     * @throws org.hawsh.platform.problems.Refusal unless it is active
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public GrantRef lockActive(UUID grant, String permission) {
        GrantAward locked = records.lock(GrantAward.class, grant, permission);
        locked.mustBeActive();
        return locked.ref();
    }

    /** In the order of the agreement; what was taken out is not among them. */
    public List<MilestoneRef> milestonesOf(UUID grant) {
        return grants.milestonesOf(List.of(grant)).stream().map(GrantMilestone::ref).toList();
    }

    /**
     * A milestone is reached; what waits for it can be asked for.
     *
     * @throws org.hawsh.platform.problems.Refusal if it was before
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reach(UUID grant, UUID milestone, LocalDate on) {
        grants.milestone(grant, milestone).reach(on);
        changed(grant, "REACH", "milestones");
    }

    /**
     * @throws org.hawsh.platform.problems.Refusal unless it is an instalment of goods that a second person approved
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public InstalmentRef approvedGoods(UUID grant, UUID instalment) {
        GrantInstalment found = grants.instalment(grant, instalment);
        found.mustBeApprovedGoods();
        Decision decision = grants.request(found.requestId()).decision();
        return new InstalmentRef(
                found.id(),
                found.position(),
                found.amount(),
                decision.askedBy(),
                decision.decidedBy());
    }

    /**
     * Goods of an approved instalment were handed over by the caller, who neither asked for it nor approved it: it is delivered, and so the
     * ledger says, in one.
     *
     * @param on the day of the hand-over; not after today, and in no closed period
     * @param about the caller's record of it
     * @return the transaction of the ledger
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID delivered(UUID grant, UUID instalment, LocalDate on, UUID about) {
        InstalmentRef approved = approvedGoods(grant, instalment);
        UUID transaction = money.deliver(grants.findById(grant), approved, on, about);
        grants.instalment(grant, instalment).delivered();
        changed(grant, "DELIVER", "instalments");
        return transaction;
    }

    private void changed(UUID grant, String act, String field) {
        GrantAward award = grants.findById(grant);
        award.changed();
        records.done(GrantSheet.GRANT, award, act, field);
    }
}
