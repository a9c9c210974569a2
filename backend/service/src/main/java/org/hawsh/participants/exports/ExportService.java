package org.hawsh.participants.exports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.participants.ParticipantRows;
import org.hawsh.participants.exports.ExportRepository.Sight;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.request.Request;
import org.hawsh.work.records.Records;

/** Asking for an export, approving and refusing it, and opening it for whoever asked. */
@ApplicationScoped
@Transactional
class ExportService {

    private final ExportRepository exports;
    private final ParticipantRows people;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Request request;
    private final Cursors cursors;
    private final Records records;

    ExportService(
            ExportRepository exports,
            ParticipantRows people,
            Accounts accounts,
            CurrentUser user,
            Request request,
            Cursors cursors,
            Records records) {
        this.exports = exports;
        this.people = people;
        this.accounts = accounts;
        this.user = user;
        this.request = request;
        this.cursors = cursors;
        this.records = records;
    }

    ExportView request(RequestExport asked) {
        Set<UUID> scope = user.centresWith(Permissions.PARTICIPANT_EXPORT, asked.centreId());
        ValidationFailed.ifAny(
                ExportRules.faults(
                        asked, permission -> user.reachOf(permission).covers(asked.centreId())));
        int count = people.count(asked.selected(), scope, ExportRules.MOST_PEOPLE + 1);
        ValidationFailed.ifAny(ExportRules.faultsOfCount(count));
        ParticipantExport export =
                ParticipantExport.request(asked, request.language(), count, user.subject());
        exports.persistAndFlush(export);
        return done("REQUEST", export);
    }

    Page<ExportView> page(ExportFilter filter) {
        Sight sight = sight(filter.centreId());
        String bound = user.subject() + ":" + filter.state() + ":" + filter.centreId();
        UUID before =
                filter.cursor() == null
                        ? null
                        : UUID.fromString(cursors.open(filter.cursor(), bound));
        List<ParticipantExport> rows =
                exports.page(sight, filter.state(), before, filter.limit() + 1);
        Page<ParticipantExport> page =
                Page.of(rows, filter.limit(), last -> cursors.seal(last.id().toString(), bound));
        return new Page<>(views(page.items()), page.next());
    }

    ExportView read(UUID id) {
        return view(exports.find(id, sight(null)).orElseThrow(NotFound::new));
    }

    ExportView approve(UUID id) {
        ParticipantExport export = toDecide(id);
        export.approve(user.subject());
        return done("APPROVE", export);
    }

    ExportView refuse(UUID id, String reason) {
        ParticipantExport export = toDecide(id);
        export.refuse(user.subject(), reason);
        return done("REFUSE", export);
    }

    /**
     * What the file is made of, for whoever asked for it and nobody else.
     *
     * @throws ExportRefusal if it is not approved, or no longer, or if it would hold more people than were approved
     */
    ParticipantExport open(UUID id) {
        ParticipantExport export =
                exports.findAndLock(id, user.centresWith(Permissions.PARTICIPANT_EXPORT))
                        .filter(found -> found.isRequestedBy(user.subject()))
                        .orElseThrow(NotFound::new);
        export.fetch(
                people.count(export.selection(), Set.of(export.centreId()), export.people() + 1));
        done("FETCH", export);
        return export;
    }

    /** What left stands beside what was approved. */
    void delivered(UUID id, UUID centre, int people, String sha256) {
        exports.findAndLock(id, Set.of(centre))
                .orElseThrow(NotFound::new)
                .delivered(people, sha256);
    }

    private ParticipantExport toDecide(UUID id) {
        return exports.findAndLock(id, user.centresWith(Permissions.PARTICIPANT_EXPORT_APPROVE))
                .orElseThrow(NotFound::new);
    }

    private Sight sight(UUID centre) {
        return new Sight(
                user.subject(),
                user.centresWith(Permissions.PARTICIPANT_EXPORT_READ, centre),
                user.centresWith(Permissions.PARTICIPANT_EXPORT_APPROVE));
    }

    private ExportView done(String act, ParticipantExport export) {
        exports.flush();
        records.done(ExportSheet.EXPORT.did(act, export.id(), export.centreId()));
        return view(export);
    }

    private ExportView view(ParticipantExport export) {
        return views(List.of(export)).get(0);
    }

    private List<ExportView> views(Collection<ParticipantExport> rows) {
        Map<UUID, AccountRef> names =
                accounts.named(rows.stream().flatMap(ParticipantExport::accounts).toList());
        return rows.stream().map(row -> row.view(names)).toList();
    }
}
