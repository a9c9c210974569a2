package org.hawsh.grants.selection;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.grants.applications.ApplicationRef;
import org.hawsh.grants.calls.CallRef;
import org.hawsh.grants.calls.Calls;
import org.hawsh.grants.calls.GrantCallState;
import org.hawsh.grants.selection.reviews.Reviews;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Writing down a selection and reading it. */
@ApplicationScoped
@Transactional
class SelectionService {
    private final SelectionRepository selections;
    private final SelectionViews views;
    private final Calls calls;
    private final Reviews reviews;
    private final MergePatch patches;
    private final Records records;

    SelectionService(
            SelectionRepository selections,
            SelectionViews views,
            Calls calls,
            Reviews reviews,
            MergePatch patches,
            Records records) {
        this.selections = selections;
        this.views = views;
        this.calls = calls;
        this.reviews = reviews;
        this.patches = patches;
        this.records = records;
    }

    SelectionView read(UUID call) {
        GrantSelection selection = records.find(GrantSelection.class, call, Permissions.GRANT_READ);
        records.done(SelectionSheet.SELECTION, selection, "READ");
        return views.of(selection);
    }

    /** @throws SelectionRefusal before the call has closed, or if it was begun */
    SelectionView begin(UUID id) {
        CallRef call = calls.require(id, Permissions.GRANT_MANAGE);
        if (selections.findByIdOptional(id).isPresent()) {
            throw SelectionRefusal.begun();
        }
        mustBeClosed(call);
        GrantSelection begun = new GrantSelection(call);
        records.created(SelectionSheet.SELECTION, begun);
        return views.of(begun);
    }

    SelectionView edit(UUID call, int seenVersion, JsonNode mergePatch) {
        GrantSelection selection = lock(call);
        MergePatch.Patched<SelectionDetails> patched =
                patches.apply(mergePatch, selection.details());
        Facts facts = views.facts(selection);
        ValidationFailed.ifAny(patched.value().faults(facts));
        selection.mustBe(seenVersion);
        selection.mustBeWrittenOn();
        mustBeClosed(facts.call());
        if (!patched.changedFields().isEmpty()) {
            selection.become(patched.value());
            records.edited(SelectionSheet.SELECTION, selection, patched.changedFields());
        }
        return views.of(selection);
    }

    SelectionView addReviewer(UUID call, AddReviewer asked) {
        GrantSelection selection = lock(call);
        Facts facts = views.facts(selection);
        selection.mustBeWrittenOn();
        mustBeClosed(facts.call());
        if (!facts.terms().blindReviews()) {
            throw SelectionRefusal.byCommittee();
        }
        ApplicationRef application =
                facts.applications().stream()
                        .filter(one -> one.id().equals(asked.applicationId()))
                        .findFirst()
                        .orElse(null);
        if (application == null) {
            ValidationFailed.ifAny(List.of(Fault.at("/applicationId", "selection-not-submitted")));
        }
        reviews.add(
                application,
                asked.reviewer(),
                selections.related(asked.reviewer(), application.networkId()));
        return views.of(selection);
    }

    /** The review is locked before the selection, as by whoever submits it. */
    SelectionView cancelReview(UUID call, UUID review) {
        reviews.cancel(call, review);
        return views.of(lock(call));
    }

    private GrantSelection lock(UUID call) {
        return records.lock(GrantSelection.class, call, Permissions.GRANT_MANAGE);
    }

    private static void mustBeClosed(CallRef call) {
        if (call.state() != GrantCallState.CLOSED) {
            throw SelectionRefusal.notClosed();
        }
    }
}
