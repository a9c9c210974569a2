package org.hawsh.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.database.ChangeOrder;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** The register as a list, page by page. */
@ApplicationScoped
public class ParticipantList {
    private final ParticipantPages pages;
    private final Cursors cursors;
    private final CurrentUser user;
    private final Records records;

    ParticipantList(ParticipantPages pages, Cursors cursors, CurrentUser user, Records records) {
        this.pages = pages;
        this.cursors = cursors;
        this.user = user;
        this.records = records;
    }

    @Transactional
    public Page<ParticipantSummary> page(ParticipantFilter filter) {
        Set<UUID> scope = user.centresWith(Permissions.PARTICIPANT_READ, filter.centreId());
        ParticipantSelection selection = filter.selection();
        ValidationFailed.ifAny(filter.faults());
        Page<ParticipantSummary> page =
                (filter.updatedSince() == null
                                ? inOrder(filter, selection, scope)
                                : changed(filter, selection, scope))
                        .map(ParticipantSummary::of);
        records.shown(
                ParticipantSheet.PARTICIPANT.didToMany("LIST").at(filter.centreId()),
                page.items().stream().map(ParticipantSummary::id).toList());
        return page;
    }

    private Page<Participant> inOrder(
            ParticipantFilter filter, ParticipantSelection selection, Set<UUID> scope) {
        ParticipantOrder order = filter.order();
        return cursors.page(
                filter.cursor(),
                filter.limit(),
                bound(order.toString(), selection, scope),
                null,
                (position, count) -> pages.page(order, selection, scope, position, count),
                order::positionOf);
    }

    private Page<Participant> changed(
            ParticipantFilter filter, ParticipantSelection selection, Set<UUID> scope) {
        return cursors.page(
                filter.cursor(),
                filter.limit(),
                bound("since " + filter.updatedSince(), selection, scope),
                ChangeOrder.beginning(filter.updatedSince()),
                (position, count) -> pages.changed(selection, scope, position, count),
                last -> ChangeOrder.position(last.updatedAt(), last.id()));
    }

    /** A cursor goes on only for the same caller, order, centres and people. */
    private String bound(String order, ParticipantSelection selection, Set<UUID> scope) {
        String centres =
                scope.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
        return user.subject() + ":" + order + ":" + centres + ":" + selection;
    }
}
