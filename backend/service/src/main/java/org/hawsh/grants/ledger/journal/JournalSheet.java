package org.hawsh.grants.ledger.journal;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class JournalSheet implements Sheet {
    static final Kind BOOK = Kind.of("ledger_book", "TAKE_AWAY");

    @Override
    public List<Kind> kinds() {
        return List.of(BOOK);
    }
}
