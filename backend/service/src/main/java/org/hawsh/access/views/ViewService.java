package org.hawsh.access.views;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.ChangeLog;

/** Keeping views, changing and forgetting one's own. */
@ApplicationScoped
@Transactional
class ViewService {
    private static final String ENTITY = "saved_view";
    private static final int MOST_OF_ONE_PERSON = 100;

    /** A position is the id, which has one length, and the name. */
    private static final String BEFORE_ANY = new UUID(0, 0).toString();

    private static final int UUID_LENGTH = BEFORE_ANY.length();

    private final ViewRepository views;
    private final Accounts accounts;
    private final MergePatch patches;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Cursors cursors;

    ViewService(
            ViewRepository views,
            Accounts accounts,
            MergePatch patches,
            CurrentUser user,
            AuditTrail audit,
            ChangeLog changes,
            Cursors cursors) {
        this.views = views;
        this.accounts = accounts;
        this.patches = patches;
        this.user = user;
        this.audit = audit;
        this.changes = changes;
        this.cursors = cursors;
    }

    Page<ViewShown> of(ViewedList list, Paging paging) {
        Set<UUID> centres = user.centresWith(Permissions.SAVED_VIEW_USE);
        Page<SavedView> seen =
                cursors.page(
                        paging.cursor(),
                        paging.limit(),
                        user.subject() + ":saved-views:" + list,
                        BEFORE_ANY,
                        (after, count) ->
                                views.seenBy(
                                        user.subject(),
                                        centres,
                                        list,
                                        after.substring(UUID_LENGTH),
                                        UUID.fromString(after.substring(0, UUID_LENGTH)),
                                        count),
                        last -> last.id() + last.name());
        Map<UUID, AccountRef> owners =
                accounts.named(seen.items().stream().map(SavedView::owner).toList());
        return seen.map(view -> view.shown(owners.get(view.owner()), user.subject()));
    }

    ViewShown read(UUID id) {
        return views.seenBy(user.subject(), user.centresWith(Permissions.SAVED_VIEW_USE), id)
                .map(this::shown)
                .orElseThrow(NotFound::new);
    }

    ViewShown save(SaveView request) {
        mayShareWith(request.details().centreId());
        if (views.countOf(user.subject()) >= MOST_OF_ONE_PERSON) {
            ValidationFailed.ifAny(
                    List.of(Fault.at("/details", "too-many-views", MOST_OF_ONE_PERSON)));
        }
        SavedView view = SavedView.of(request, user.subject());
        views.persistAndFlush(view);
        audit.record(Act.of("SAVE", ENTITY, view.id()).at(view.centreId()));
        return shown(view);
    }

    ViewShown edit(UUID id, int seenVersion, JsonNode mergePatch) {
        SavedView view = mine(id);
        MergePatch.Patched<ViewDetails> patched = patches.apply(mergePatch, view.details());
        mayShareWith(patched.value().centreId());
        view.edit(seenVersion, patched.value());
        views.flush();
        if (!patched.changedFields().isEmpty()) {
            audit.record(Act.of("EDIT", ENTITY, id).at(view.centreId()));
            changes.record(ENTITY, id, view.version(), patched.changedFields());
        }
        return shown(view);
    }

    void forget(UUID id, int seenVersion) {
        SavedView view = mine(id);
        view.requireVersion(seenVersion);
        views.delete(view);
        views.flush();
        audit.record(Act.of("DELETE", ENTITY, id).at(view.centreId()));
    }

    /** @param centre null for a view that stays the caller's own */
    private void mayShareWith(UUID centre) {
        if (centre != null) {
            user.centresWith(Permissions.SAVED_VIEW_USE, centre);
        }
    }

    private SavedView mine(UUID id) {
        return views.ownedBy(user.subject(), id).orElseThrow(NotFound::new);
    }

    private ViewShown shown(SavedView view) {
        return view.shown(accounts.named(view.owner()), user.subject());
    }
}
