package org.hawsh.grants.calls;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hawsh.grants.calls.rules.SupportRulesView;
import org.hawsh.grants.tasks.CallTask;
import org.hawsh.platform.values.Moments;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;
import org.hawsh.work.records.Timestamped;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A call for initiatives, for one contribution at one centre. */
@Entity
class GrantCall extends Timestamped {
    /** A word mended and a day more harm nobody who applied. */
    private static final Set<String> MENDED_WHILE_OPEN =
            Set.of("title", "purpose", "exactAmount", "howToApply", "complainTo", "closesOn");

    private UUID contributionId;

    @Enumerated(EnumType.STRING)
    private Currency currency;

    @Enumerated(EnumType.STRING)
    private GrantCallState state;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private DraftWords title;

    @Embedded
    @EmbeddedColumnNaming("purpose_%s")
    private DraftWords purpose;

    @Embedded
    @EmbeddedColumnNaming("exact_amount_%s")
    private DraftWords exactAmount;

    @Embedded
    @EmbeddedColumnNaming("how_to_apply_%s")
    private DraftWords howToApply;

    @Embedded
    @EmbeddedColumnNaming("complain_to_%s")
    private DraftWords complainTo;

    private Integer complaintDays;

    private String[] kinds;

    private String[] applicants;

    private String[] documents;

    @Embedded private CallCriteria criteria;

    private BigDecimal maximum;

    private BigDecimal budget;

    private LocalDate opensOn;

    private LocalDate closesOn;

    private Instant closesAt;

    private boolean blindReviews;

    private UUID openingId;

    private String withdrawnBecause;

    protected GrantCall() {}

    GrantCall(SupportRulesView rules, GrantCallDetails details) {
        super(rules.centreId());
        contributionId = rules.contribution().id();
        currency = rules.total().currency();
        state = GrantCallState.DRAFT;
        become(details, null);
    }

    /** @throws CallRefusal if it is being decided, is over, or the change could harm who applied */
    void mustAllow(GrantCallDetails wanted, Collection<String> changed) {
        if (isAskedToOpen()) {
            throw CallRefusal.askedToOpen();
        }
        if (state() == GrantCallState.OPEN) {
            mustHarmNobody(wanted, changed);
        } else if (state() != GrantCallState.DRAFT) {
            throw CallRefusal.over();
        }
    }

    private void mustHarmNobody(GrantCallDetails wanted, Collection<String> changed) {
        Set<String> standing = new TreeSet<>(changed);
        standing.removeAll(MENDED_WHILE_OPEN);
        if (!standing.isEmpty()) {
            throw CallRefusal.stands(standing);
        }
        if (wanted.closesOn() != null && wanted.closesOn().isBefore(closesOn)) {
            throw CallRefusal.closesEarlier();
        }
    }

    /** @param zone by whose clock its last day ends */
    final void become(GrantCallDetails details, ZoneId zone) {
        title = details.title();
        purpose = details.purpose();
        exactAmount = details.exactAmount();
        howToApply = details.howToApply();
        complainTo = details.complainTo();
        complaintDays = details.complaintDays();
        kinds = details.kinds().toArray(String[]::new);
        applicants = details.applicants().toArray(String[]::new);
        documents = details.documents().toArray(String[]::new);
        criteria = new CallCriteria(details.criteria());
        maximum = details.maximum() == null ? null : details.maximum().value();
        budget = details.budget() == null ? null : details.budget().value();
        opensOn = details.opensOn();
        closesOn = details.closesOn();
        closesAt = closesOn == null ? null : closesOn.plusDays(1).atStartOfDay(zone).toInstant();
        blindReviews = details.blindReviews();
    }

    /** @throws CallRefusal if it is none */
    void mustBeDraft() {
        if (state != GrantCallState.DRAFT) {
            throw CallRefusal.noDraft();
        }
    }

    void askedToOpen(UUID opening) {
        openingId = opening;
    }

    /** It can be written on, and asked for anew. */
    void nobodyOpens() {
        openingId = null;
    }

    void open() {
        state = GrantCallState.OPEN;
    }

    /** @throws CallRefusal unless its last day is over and nothing is decided */
    void decide() {
        if (state() != GrantCallState.CLOSED) {
            throw CallRefusal.notClosed();
        }
        state = GrantCallState.DECIDED;
    }

    /** @throws CallRefusal if it was withdrawn or decided before */
    void withdraw(String why) {
        if (state == GrantCallState.WITHDRAWN || state == GrantCallState.DECIDED) {
            throw CallRefusal.over();
        }
        state = GrantCallState.WITHDRAWN;
        withdrawnBecause = why;
    }

    GrantCallState state() {
        return state == GrantCallState.OPEN && !closesAt.isAfter(Moments.now())
                ? GrantCallState.CLOSED
                : state;
    }

    boolean holdsItsBudget() {
        return state == GrantCallState.OPEN;
    }

    UUID contributionId() {
        return contributionId;
    }

    boolean isAskedToOpen() {
        return state == GrantCallState.DRAFT && openingId != null;
    }

    /** The request that is being decided, or by which it was opened; null where there is none. */
    UUID openingId() {
        return openingId;
    }

    Currency currency() {
        return currency;
    }

    Money budget() {
        return money(budget);
    }

    GrantCallDetails details() {
        return new GrantCallDetails(
                title,
                purpose,
                Set.of(kinds),
                Set.of(applicants),
                criteria.all(),
                exactAmount,
                money(maximum),
                money(budget),
                opensOn,
                closesOn,
                Set.of(documents),
                howToApply,
                complainTo,
                complaintDays,
                blindReviews);
    }

    String withdrawnBecause() {
        return withdrawnBecause;
    }

    GrantCallSummary summary(Set<CallTask> waitsFor) {
        return new GrantCallSummary(
                id(),
                centreId(),
                title,
                state(),
                opensOn,
                closesOn,
                money(budget),
                isAskedToOpen(),
                waitsFor,
                updatedAt(),
                version());
    }

    /**
     * @param most of one support, where the call does not say it itself
     * @param written the documents an application says itself
     */
    CallRef ref(Money most, Collection<String> written) {
        Set<String> papers = new TreeSet<>(Set.of(documents));
        papers.removeAll(written);
        return new CallRef(
                id(),
                centreId(),
                contributionId,
                title.text(),
                state(),
                opensOn,
                closesOn,
                Set.of(kinds),
                Set.of(applicants),
                papers,
                currency,
                maximum == null ? most : money(maximum));
    }

    CallTerms terms() {
        return new CallTerms(
                criteria.all().stream().map(one -> one.words().text()).toList(),
                criteria.all().stream().map(Criterion::weight).toList(),
                budget(),
                complainTo == null ? null : complainTo.text(),
                complaintDays,
                closesAt,
                blindReviews);
    }

    private Money money(BigDecimal amount) {
        return amount == null ? null : Money.of(amount, currency);
    }
}
