package org.hawsh.grants.goods;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.participants.matching.NameNormaliser;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.Money;

/** What can be wrong in what is written of a purchase, and what stands in the way of delivering it. */
final class PurchaseRequirements {
    private static final int ENOUGH_QUOTES = 3;

    private final PurchaseDetails purchase;
    private final List<Fault> found = new ArrayList<>();

    private PurchaseRequirements(PurchaseDetails purchase) {
        this.purchase = purchase;
    }

    /**
     * What can be wrong even of what is not whole.
     *
     * @param papers those of the support
     * @param today where the centre stands
     */
    static List<Fault> faults(
            PurchaseDetails purchase, GrantRef grant, Set<UUID> papers, LocalDate today) {
        PurchaseRequirements requirements = new PurchaseRequirements(purchase);
        requirements.quotes(grant, papers, today);
        requirements.lines(grant);
        requirements.receipt(papers);
        requirements.day(grant, today);
        return requirements.found;
    }

    /**
     * Everything at once, so that one round mends it.
     *
     * @param amount of the instalment
     */
    static List<Fault> unmet(PurchaseDetails purchase, Money amount) {
        PurchaseRequirements requirements = new PurchaseRequirements(purchase);
        requirements.enough(amount);
        return requirements.found;
    }

    private void quotes(GrantRef grant, Set<UUID> papers, LocalDate today) {
        Set<String> suppliers = new HashSet<>();
        for (int i = 0; i < purchase.quotes().size(); i++) {
            PriceQuote quote = purchase.quotes().get(i);
            String pointer = "/quotes/" + i;
            quote.faults(grant.amount().currency(), today)
                    .forEach(fault -> found.add(fault.below(pointer)));
            if (!suppliers.add(NameNormaliser.normalise(quote.supplier()))) {
                found.add(Fault.at(pointer + "/supplier", "goods-supplier-twice"));
            }
            known(papers, pointer + "/paperId", quote.paperId());
        }
    }

    private void lines(GrantRef grant) {
        for (int i = 0; i < purchase.lines().size(); i++) {
            String pointer = "/lines/" + i;
            purchase.lines()
                    .get(i)
                    .faults(grant.amount().currency())
                    .forEach(fault -> found.add(fault.below(pointer)));
        }
    }

    private void receipt(Set<UUID> papers) {
        known(papers, "/receiptPaperId", purchase.receiptPaperId());
        if (purchase.withoutInvoice() != null) {
            found.addAll(purchase.withoutInvoice().faults());
            if (purchase.receiptPaperId() != null) {
                found.add(Fault.at("/withoutInvoice", "goods-receipt-one-way"));
            }
        }
    }

    private void day(GrantRef grant, LocalDate today) {
        if (purchase.deliveredOn() == null) {
            return;
        }
        if (purchase.deliveredOn().isAfter(today)) {
            found.add(Fault.at("/deliveredOn", "in-the-future"));
        } else if (purchase.deliveredOn().isBefore(grant.startsOn())) {
            found.add(Fault.at("/deliveredOn", "goods-before-the-start", grant.startsOn()));
        }
    }

    private void known(Set<UUID> papers, String pointer, UUID paper) {
        if (paper != null && !papers.contains(paper)) {
            found.add(Fault.at(pointer, "goods-paper-unknown"));
        }
    }

    private void enough(Money amount) {
        if (purchase.quotes().size() < ENOUGH_QUOTES && purchase.fewerQuotes() == null) {
            found.add(Fault.at("/quotes", "goods-quotes-or-a-reason", ENOUGH_QUOTES));
        }
        chosen();
        if (purchase.cost().compareTo(amount.value()) != 0) {
            found.add(
                    Fault.at(
                            "/lines",
                            "goods-are-not-the-instalment",
                            Money.of(purchase.cost(), amount.currency()).amount(),
                            amount.amount(),
                            amount.currency()));
        }
        if (purchase.receiptPaperId() == null && purchase.withoutInvoice() == null) {
            found.add(Fault.at("/receiptPaperId", "goods-receipt-or-witnesses"));
        }
        needs("/deliveredOn", purchase.deliveredOn());
        needs("/receivedBy", purchase.receivedBy());
    }

    /** What is taken though another one asked for less is explained. */
    private void chosen() {
        ChosenQuote chosen = purchase.chosen();
        if (chosen == null) {
            if (!purchase.quotes().isEmpty()) {
                found.add(Fault.at("/chosen", "goods-quote-to-choose"));
            }
            return;
        }
        Money taken =
                purchase.quotes().stream()
                        .filter(quote -> quote.supplier().equals(chosen.supplier()))
                        .map(PriceQuote::amount)
                        .findFirst()
                        .orElse(null);
        if (taken == null) {
            found.add(Fault.at("/chosen/supplier", "goods-quote-unknown"));
        } else if (chosen.because() == null
                && purchase.quotes().stream()
                        .anyMatch(quote -> quote.amount().value().compareTo(taken.value()) < 0)) {
            found.add(Fault.at("/chosen/because", "goods-not-the-cheapest"));
        }
    }

    private void needs(String pointer, Object value) {
        if (value == null) {
            found.add(Fault.at(pointer, "required"));
        }
    }
}
