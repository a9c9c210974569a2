package org.hawsh.grants.goods;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.grants.awards.Grants;
import org.hawsh.grants.networks.Networks;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.Problem;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.request.Request;
import org.hawsh.platform.words.Messages;
import org.hawsh.work.records.Records;

/** Writing down what is bought for an instalment, and delivering it. */
@ApplicationScoped
@Transactional
class PurchaseService {
    private final PurchaseRepository purchases;
    private final GoodsPaperRepository papers;
    private final Grants grants;
    private final Networks networks;
    private final Centres centres;
    private final MergePatch patches;
    private final Request request;
    private final Records records;

    PurchaseService(
            PurchaseRepository purchases,
            GoodsPaperRepository papers,
            Grants grants,
            Networks networks,
            Centres centres,
            MergePatch patches,
            Request request,
            Records records) {
        this.purchases = purchases;
        this.papers = papers;
        this.grants = grants;
        this.networks = networks;
        this.centres = centres;
        this.patches = patches;
        this.request = request;
        this.records = records;
    }

    List<PurchaseView> of(UUID grantId) {
        grants.require(grantId, Permissions.GRANT_READ);
        List<PurchaseView> shown = purchases.of(grantId).stream().map(this::view).toList();
        records.shown(
                GoodsSheet.PURCHASE.didToMany("LIST"),
                shown.stream().map(PurchaseView::id).toList());
        return shown;
    }

    PurchaseView read(UUID grantId, UUID id) {
        GoodsPurchase purchase = records.find(GoodsPurchase.class, id, Permissions.GRANT_READ);
        mustBeOf(grantId, purchase);
        records.done(GoodsSheet.PURCHASE, purchase, "READ");
        return view(purchase);
    }

    /** @throws GoodsRefusal if there is one for the instalment */
    PurchaseView begin(UUID grantId, UUID instalmentId) {
        GrantRef grant = grants.lockActive(grantId, Permissions.GRANT_MANAGE);
        purchases
                .forInstalment(instalmentId)
                .ifPresent(
                        begun -> {
                            throw GoodsRefusal.begun(begun.id());
                        });
        GoodsPurchase begun = new GoodsPurchase(grant, grants.approvedGoods(grantId, instalmentId));
        records.created(GoodsSheet.PURCHASE, begun);
        return view(begun);
    }

    PurchaseView edit(UUID grantId, UUID id, int seenVersion, JsonNode mergePatch) {
        GoodsPurchase purchase = lock(grantId, id, Permissions.GRANT_MANAGE);
        GrantRef grant = grants.lockActive(grantId, Permissions.GRANT_MANAGE);
        MergePatch.Patched<PurchaseDetails> patched = patches.apply(mergePatch, purchase.details());
        ValidationFailed.ifAny(faults(grant, patched.value()));
        purchase.mustBe(seenVersion);
        purchase.mustBeOpen();
        if (!patched.changedFields().isEmpty()) {
            purchase.become(patched.value());
            records.edited(GoodsSheet.PURCHASE, purchase, patched.changedFields());
        }
        return view(purchase);
    }

    /**
     * By somebody who neither asked for the instalment nor approved it, once: then the ledger says that the network has it.
     *
     * @throws ValidationFailed with everything that stands in the way
     */
    PurchaseView deliver(UUID grantId, UUID id, int seenVersion) {
        GoodsPurchase purchase = lock(grantId, id, Permissions.GRANT_PAY);
        GrantRef grant = grants.lockActive(grantId, Permissions.GRANT_PAY);
        purchase.mustBe(seenVersion);
        purchase.mustBeOpen();
        ValidationFailed.ifAny(PurchaseRequirements.unmet(purchase.details(), purchase.amount()));
        if (!networks.isCleared(grant.networkId(), centres.todayAt(grant.centreId()))) {
            throw GoodsRefusal.notCleared();
        }
        purchase.deliver(
                grants.delivered(
                        grantId, purchase.instalmentId(), purchase.deliveredOn(), purchase.id()));
        records.done(GoodsSheet.PURCHASE, purchase, "DELIVER", "state");
        return view(purchase);
    }

    private List<Fault> faults(GrantRef grant, PurchaseDetails wanted) {
        List<Fault> faults =
                new ArrayList<>(
                        PurchaseRequirements.faults(
                                wanted,
                                grant,
                                papers.idsOf(grant.id()),
                                centres.todayAt(grant.centreId())));
        if (wanted.receivedBy() != null
                && !networks.isRepresentedBy(
                        grant.networkId(),
                        wanted.receivedBy(),
                        wanted.deliveredOn() == null
                                ? centres.todayAt(grant.centreId())
                                : wanted.deliveredOn())) {
            faults.add(Fault.at("/receivedBy", "goods-received-by-a-representative"));
        }
        return faults;
    }

    /** The purchase is looked for first: one that is missing is answered after the same work as a missing support. */
    private GoodsPurchase lock(UUID grantId, UUID id, String permission) {
        GoodsPurchase purchase = records.lock(GoodsPurchase.class, id, permission);
        mustBeOf(grantId, purchase);
        return purchase;
    }

    private static void mustBeOf(UUID grantId, GoodsPurchase purchase) {
        if (!purchase.isOf(grantId)) {
            throw new NotFound();
        }
    }

    private PurchaseView view(GoodsPurchase purchase) {
        PurchaseDetails details = purchase.details();
        return new PurchaseView(
                purchase.id(),
                purchase.grantId(),
                purchase.instalmentId(),
                purchase.state(),
                purchase.amount(),
                details.quotes(),
                details.fewerQuotes(),
                details.chosen(),
                details.lines(),
                details.receiptPaperId(),
                details.withoutInvoice(),
                details.deliveredOn(),
                details.receivedBy(),
                purchase.transactionId(),
                purchase.state() == PurchaseState.OPEN ? unmet(purchase, details) : List.of(),
                purchase.version());
    }

    private List<Problem.Item> unmet(GoodsPurchase purchase, PurchaseDetails details) {
        Messages messages = request.messages();
        return PurchaseRequirements.unmet(details, purchase.amount()).stream()
                .map(
                        fault ->
                                new Problem.Item(
                                        fault.pointer(),
                                        fault.code(),
                                        fault.remedy(messages),
                                        fault.about()))
                .toList();
    }
}
