package org.hawsh.grants.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.platform.values.Money;

/** A transaction as the ledger keeps it, with its postings, what is taken first. */
record StoredTransaction(
        UUID id,
        UUID centreId,
        UUID contributionId,
        TransactionKind kind,
        LocalDate effectiveOn,
        Instant enteredAt,
        UUID enteredBy,
        String text,
        UUID aboutId,
        UUID reverses,
        UUID reversedBy,
        LocalDate movedFrom,
        LocalDate reservedUntil,
        BigDecimal rate,
        LocalDate rateOn,
        String rateSource,
        Means means,
        UUID costLineId,
        UUID askedBy,
        UUID approvedBy,
        UUID paidBy,
        List<StoredPosting> postings) {

    Fund fund() {
        return new Fund(centreId, contributionId);
    }

    Stream<UUID> people() {
        return Stream.of(enteredBy, askedBy, approvedBy, paidBy).filter(Objects::nonNull);
    }

    TransactionView view(Map<UUID, AccountRef> names) {
        return new TransactionView(
                id,
                centreId,
                contributionId,
                kind,
                effectiveOn,
                enteredAt,
                names.get(enteredBy),
                text,
                aboutId,
                reverses,
                reversedBy,
                movedFrom,
                reservedUntil,
                rate == null
                        ? null
                        : new TransactionView.RateView(
                                rate.stripTrailingZeros().toPlainString(), rateOn, rateSource),
                paidBy == null
                        ? null
                        : new TransactionView.PaymentView(
                                means,
                                costLineId,
                                names.get(askedBy),
                                names.get(approvedBy),
                                names.get(paidBy)),
                postings.stream().map(StoredPosting::view).toList());
    }

    record StoredPosting(
            UUID accountId,
            AccountKind kind,
            UUID callId,
            UUID grantId,
            UUID cashBoxId,
            Money.Currency currency,
            BigDecimal amount) {

        Leg leg() {
            return new Leg(new AccountKey(kind, callId, grantId, cashBoxId, currency), amount);
        }

        TransactionView.PostingView view() {
            return new TransactionView.PostingView(
                    accountId, kind, callId, grantId, cashBoxId, SignedMoney.of(amount, currency));
        }
    }
}
