package org.hawsh.grants.calls;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.grants.calls.rules.RuleBook;
import org.hawsh.grants.calls.rules.SupportRulesView;
import org.hawsh.grants.tasks.CallTask;
import org.hawsh.grants.tasks.GrantTasks;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Writing calls and reading them. */
@ApplicationScoped
@Transactional
class CallService {
    private final CallRepository calls;
    private final CallViews views;
    private final GrantTasks tasks;
    private final RuleBook rules;
    private final Centres centres;
    private final Cursors cursors;
    private final MergePatch patches;
    private final CurrentUser user;
    private final Records records;

    CallService(
            CallRepository calls,
            CallViews views,
            GrantTasks tasks,
            RuleBook rules,
            Centres centres,
            Cursors cursors,
            MergePatch patches,
            CurrentUser user,
            Records records) {
        this.calls = calls;
        this.views = views;
        this.tasks = tasks;
        this.rules = rules;
        this.centres = centres;
        this.cursors = cursors;
        this.patches = patches;
        this.user = user;
        this.records = records;
    }

    Page<GrantCallSummary> page(GrantCallFilter filter) {
        Set<UUID> scope = user.centresWith(Permissions.GRANT_READ, filter.centreId());
        String bound =
                "%s:calls:%s:%s:%s"
                        .formatted(
                                user.subject(),
                                filter.state(),
                                filter.centreId(),
                                filter.waiting());
        Map<UUID, Set<CallTask>> waiting = tasks.ofCalls(scope);
        return cursors.byId(
                        filter.cursor(),
                        filter.limit(),
                        bound,
                        (before, count) ->
                                calls.page(scope, filter, waiting.keySet(), before, count),
                        GrantCall::id)
                .map(call -> call.summary(waiting.getOrDefault(call.id(), Set.of())));
    }

    GrantCallView read(UUID id) {
        return views.of(records.find(GrantCall.class, id, Permissions.GRANT_READ));
    }

    GrantCallView create(CreateGrantCall request) {
        user.centresWith(Permissions.GRANT_MANAGE, request.centreId());
        SupportRulesView found =
                rules.at(request.centreId(), request.contributionId()).orElse(null);
        if (found == null) {
            ValidationFailed.ifAny(List.of(Fault.at("/contributionId", "support-rules-unknown")));
        }
        ValidationFailed.ifAny(request.details().faults(found.total().currency()));
        GrantCall created = new GrantCall(found, request.details());
        records.created(CallSheet.CALL, created);
        return views.of(created);
    }

    GrantCallView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        GrantCall call = records.lock(GrantCall.class, id, Permissions.GRANT_MANAGE);
        MergePatch.Patched<GrantCallDetails> patched = patches.apply(mergePatch, call.details());
        GrantCallDetails wanted = patched.value();
        ValidationFailed.ifAny(wanted.faults(call.currency()));
        call.mustBe(seenVersion);
        Collection<String> changed = patched.changedFields();
        call.mustAllow(wanted, changed);
        if (call.state() == GrantCallState.OPEN) {
            ValidationFailed.ifAny(lacking(call, wanted, changed));
        }
        call.become(wanted, centres.zoneOf(call.centreId()));
        if (!changed.isEmpty()) {
            records.edited(CallSheet.CALL, call, changed);
        }
        return views.of(call);
    }

    /** What was mended must still say all it has to; what somebody else changed of the rules since is not this edit's fault. */
    private List<Fault> lacking(
            GrantCall call, GrantCallDetails wanted, Collection<String> changed) {
        return CallRequirements.unmet(
                        wanted, rules.of(call.contributionId()), centres.todayAt(call.centreId()))
                .stream()
                .filter(fault -> changed.contains(fault.pointer().split("/")[1]))
                .toList();
    }
}
