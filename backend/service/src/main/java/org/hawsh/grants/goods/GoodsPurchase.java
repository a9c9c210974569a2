package org.hawsh.grants.goods;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hawsh.grants.awards.GrantRef;
import org.hawsh.grants.awards.InstalmentRef;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;
import org.hawsh.work.records.KeptAtCentre;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What is bought for one instalment. Once the network has it, it stays as it was written. */
@Entity
@Table(name = "grant_purchase")
class GoodsPurchase extends KeptAtCentre {
    @Column(updatable = false)
    private UUID grantId;

    @Column(updatable = false)
    private UUID instalmentId;

    @Column(updatable = false)
    private BigDecimal amount;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Currency currency;

    @Enumerated(EnumType.STRING)
    private PurchaseState state;

    @ElementCollection
    @CollectionTable(name = "grant_purchase_quote", joinColumns = @JoinColumn(name = "purchase_id"))
    @OrderBy("position")
    private List<StoredQuote> quotes = new ArrayList<>();

    @Embedded
    @EmbeddedColumnNaming("fewer_%s")
    private FewerQuotes fewerQuotes;

    @Embedded
    @EmbeddedColumnNaming("chosen_%s")
    private ChosenQuote chosen;

    @ElementCollection
    @CollectionTable(name = "grant_purchase_line", joinColumns = @JoinColumn(name = "purchase_id"))
    @OrderBy("position")
    private List<StoredGoodsLine> lines = new ArrayList<>();

    private UUID receiptPaperId;

    @Embedded
    @EmbeddedColumnNaming("without_%s")
    private WithoutInvoice withoutInvoice;

    private LocalDate deliveredOn;

    private UUID receivedBy;

    private UUID transactionId;

    protected GoodsPurchase() {}

    GoodsPurchase(GrantRef grant, InstalmentRef instalment) {
        super(grant.centreId());
        grantId = grant.id();
        instalmentId = instalment.id();
        amount = instalment.amount().value();
        currency = instalment.amount().currency();
        state = PurchaseState.OPEN;
    }

    final void become(PurchaseDetails details) {
        fewerQuotes = details.fewerQuotes();
        chosen = details.chosen();
        receiptPaperId = details.receiptPaperId();
        withoutInvoice = details.withoutInvoice();
        deliveredOn = details.deliveredOn();
        receivedBy = details.receivedBy();
        if (!details().quotes().equals(details.quotes())) {
            quotes.clear();
            IntStream.range(0, details.quotes().size())
                    .mapToObj(i -> StoredQuote.of(details.quotes().get(i), centreId(), i))
                    .forEach(quotes::add);
        }
        if (!details().lines().equals(details.lines())) {
            lines.clear();
            IntStream.range(0, details.lines().size())
                    .mapToObj(i -> StoredGoodsLine.of(details.lines().get(i), centreId(), i))
                    .forEach(lines::add);
        }
    }

    /** @throws GoodsRefusal once the network has it */
    void mustBeOpen() {
        if (state != PurchaseState.OPEN) {
            throw GoodsRefusal.delivered();
        }
    }

    /** @param transaction of the ledger */
    void deliver(UUID transaction) {
        mustBeOpen();
        transactionId = transaction;
        state = PurchaseState.DELIVERED;
    }

    boolean isOf(UUID grant) {
        return grantId.equals(grant);
    }

    UUID grantId() {
        return grantId;
    }

    UUID instalmentId() {
        return instalmentId;
    }

    Money amount() {
        return Money.of(amount, currency);
    }

    PurchaseState state() {
        return state;
    }

    LocalDate deliveredOn() {
        return deliveredOn;
    }

    UUID transactionId() {
        return transactionId;
    }

    PurchaseDetails details() {
        return new PurchaseDetails(
                quotes.stream().map(quote -> quote.quote(currency)).toList(),
                fewerQuotes,
                chosen,
                lines.stream().map(line -> line.line(currency)).toList(),
                receiptPaperId,
                withoutInvoice,
                deliveredOn,
                receivedBy);
    }
}
