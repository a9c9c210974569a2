package org.hawsh.participants.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Writing opening figures down, correcting them, and showing them with all that was said before. */
@ApplicationScoped
@Transactional
class OpeningFigureService {
    private final OpeningFigureRepository figures;
    private final Centres centres;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Cursors cursors;
    private final Records records;

    OpeningFigureService(
            OpeningFigureRepository figures,
            Centres centres,
            Accounts accounts,
            CurrentUser user,
            Cursors cursors,
            Records records) {
        this.figures = figures;
        this.centres = centres;
        this.accounts = accounts;
        this.user = user;
        this.cursors = cursors;
        this.records = records;
    }

    OpeningFigureView record(RecordOpeningFigure said) {
        user.centresWith(Permissions.OPENING_FIGURE_RECORD, said.centreId());
        ValidationFailed.ifAny(said.faults(centres.todayAt(said.centreId())));
        return kept(
                "RECORD",
                new OpeningFigure(said.centreId(), said.counted(), said.figure(), user.subject()));
    }

    /**
     * Two corrections of one figure at the same moment: the schema lets one in.
     *
     * @throws FigureReplaced if another figure holds instead already
     */
    OpeningFigureView replace(UUID id, ReplaceOpeningFigure correction) {
        OpeningFigure wrong =
                records.find(OpeningFigure.class, id, Permissions.OPENING_FIGURE_RECORD);
        if (figures.isReplaced(id, Set.of(wrong.centreId()))) {
            throw new FigureReplaced();
        }
        LocalDate today = centres.todayAt(wrong.centreId());
        ValidationFailed.ifAny(correction.faults(wrong.counted(), today));
        return kept("REPLACE", wrong.correctedBy(correction, user.subject()));
    }

    Page<OpeningFigureView> page(FigureFilter filter) {
        Set<UUID> scope = user.centresWith(Permissions.OPENING_FIGURE_READ, filter.centreId());
        String bound = user.subject() + ":" + filter.counted() + ":" + filter.centreId();
        Page<OpeningFigure> page =
                cursors.byId(
                        filter.cursor(),
                        filter.limit(),
                        bound,
                        (before, count) -> figures.page(scope, filter.counted(), before, count),
                        OpeningFigure::id);
        return new Page<>(
                views(page.items(), figures.replacementsOf(page.items(), scope)), page.next());
    }

    /** The figures as answers show them; none of them has been replaced. */
    List<OpeningFigureView> thatHold(LocalDate day, Collection<UUID> scope) {
        return views(figures.ofPeopleBy(day, scope), Map.of());
    }

    private OpeningFigureView kept(String act, OpeningFigure figure) {
        records.created(figure, FigureSheet.FIGURE.did(act, figure));
        return views(List.of(figure), Map.of()).get(0);
    }

    private List<OpeningFigureView> views(List<OpeningFigure> rows, Map<UUID, UUID> replacements) {
        Map<UUID, AccountRef> names =
                accounts.named(rows.stream().map(OpeningFigure::recordedBy).toList());
        return rows.stream().map(row -> row.view(names, replacements.get(row.id()))).toList();
    }
}
