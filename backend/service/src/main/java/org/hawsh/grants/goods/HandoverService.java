package org.hawsh.grants.goods;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.grants.awards.Grants;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Who took over what was made. */
@ApplicationScoped
@Transactional
class HandoverService {
    private final HandoverRepository handovers;
    private final GoodsPaperRepository papers;
    private final SignedGrants signed;
    private final Grants grants;
    private final Centres centres;
    private final Records records;

    HandoverService(
            HandoverRepository handovers,
            GoodsPaperRepository papers,
            SignedGrants signed,
            Grants grants,
            Centres centres,
            Records records) {
        this.handovers = handovers;
        this.papers = papers;
        this.signed = signed;
        this.grants = grants;
        this.centres = centres;
        this.records = records;
    }

    List<HandoverView> of(UUID grantId) {
        grants.require(grantId, Permissions.GRANT_READ);
        List<HandoverView> shown = handovers.of(grantId).stream().map(Handover::view).toList();
        records.shown(
                GoodsSheet.HANDOVER.didToMany("LIST"),
                shown.stream().map(HandoverView::id).toList());
        return shown;
    }

    HandoverView record(UUID grantId, RecordHandover told) {
        GrantRef grant = signed.lock(grantId);
        ValidationFailed.ifAny(
                told.faults(grant, papers.idsOf(grantId), centres.todayAt(grant.centreId())));
        Handover handover = new Handover(grant, told);
        records.created(GoodsSheet.HANDOVER, handover);
        return handover.view();
    }
}
