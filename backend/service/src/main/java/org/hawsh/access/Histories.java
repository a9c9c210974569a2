package org.hawsh.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.trail.ChangeLog;

/** What was changed in anything that can be edited, newest first, with the names of those who did it. */
@ApplicationScoped
public class Histories {
    private final ChangeLog changes;
    private final Accounts accounts;

    Histories(ChangeLog changes, Accounts accounts) {
        this.changes = changes;
        this.accounts = accounts;
    }

    /** Ask only for what the caller has been shown to be allowed to see. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Page<ChangeView> of(String entity, UUID id) {
        List<ChangeLog.Change> all = changes.of(entity, id);
        Map<UUID, AccountRef> editors =
                accounts.named(all.stream().map(ChangeLog.Change::by).toList());
        return Page.whole(all).map(change -> view(change, editors));
    }

    private static ChangeView view(ChangeLog.Change change, Map<UUID, AccountRef> editors) {
        return new ChangeView(
                change.version(), change.fields(), editors.get(change.by()), change.at());
    }
}
