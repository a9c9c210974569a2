package org.hawsh.grants.ledger;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

/** What is posted is in no history: it never changes. */
@Singleton
class LedgerSheet implements Sheet {
    static final Kind TRANSACTION =
            Kind.of("ledger_transaction", "POST").withPurposesOf(TransactionKind.class);

    static final Kind BOOK = Kind.of("ledger_book", "CLOSE");

    @Override
    public List<Kind> kinds() {
        return List.of(TRANSACTION, BOOK);
    }
}
