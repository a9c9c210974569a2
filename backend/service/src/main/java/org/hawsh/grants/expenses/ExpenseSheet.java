package org.hawsh.grants.expenses;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

/** Who saw what was paid is named. */
@Singleton
class ExpenseSheet implements Sheet {
    static final Kind EXPENSE =
            Kind.of("grant_expense", "LIST", "SUBMIT", "APPROVE", "REFUSE")
                    .ofPeople(Permissions.GRANT_READ, Permissions.GRANT_MANAGE);

    @Override
    public List<Kind> kinds() {
        return List.of(EXPENSE);
    }
}
