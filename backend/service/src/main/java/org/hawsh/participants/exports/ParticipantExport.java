package org.hawsh.participants.exports;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.participants.ParticipantSelection;
import org.hawsh.platform.sheets.SheetFormat;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hawsh.platform.words.Language;

/** That somebody asked for a file of people, and what became of it. The file itself is kept nowhere. */
@Entity
class ParticipantExport {
    private static final Duration OPEN_FOR = Duration.ofHours(24);

    @Id private UUID id;

    private UUID centreId;

    private String reason;

    @Enumerated(EnumType.STRING)
    private SheetFormat format;

    private boolean byteOrderMark;

    private String language;

    private String[] columns;

    @Embedded private ParticipantSelection selection;

    private int people;

    @Enumerated(EnumType.STRING)
    private ExportState state;

    private UUID requestedBy;

    private Instant requestedAt;

    private UUID decidedBy;

    private Instant decidedAt;

    private String decisionReason;

    private Instant openUntil;

    private Instant fetchedAt;

    protected ParticipantExport() {}

    static ParticipantExport request(
            RequestExport request, Language language, int people, UUID by) {
        ParticipantExport export = new ParticipantExport();
        export.id = Ids.next();
        export.centreId = request.centreId();
        export.reason = request.reason().strip();
        export.format = request.format();
        export.byteOrderMark = Boolean.TRUE.equals(request.byteOrderMark());
        export.language = language.tag();
        export.columns = request.columns().stream().map(Enum::name).toArray(String[]::new);
        export.selection = request.selected();
        export.people = people;
        export.state = ExportState.REQUESTED;
        export.requestedBy = by;
        export.requestedAt = Moments.now();
        return export;
    }

    void approve(UUID by) {
        decide(by, ExportState.APPROVED);
        openUntil = decidedAt.plus(OPEN_FOR);
    }

    void refuse(UUID by, String why) {
        decide(by, ExportState.REFUSED);
        decisionReason = why;
    }

    private void decide(UUID by, ExportState decision) {
        if (by.equals(requestedBy)) {
            throw new SomebodyElseApproves();
        }
        if (state != ExportState.REQUESTED) {
            throw new ExportDecided();
        }
        state = decision;
        decidedBy = by;
        decidedAt = Moments.now();
    }

    /** @throws ExportNotOpen if it is not approved, or no longer */
    void fetch() {
        Instant now = Moments.now();
        if (state != ExportState.APPROVED || openUntil.isBefore(now)) {
            throw new ExportNotOpen();
        }
        fetchedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    boolean isRequestedBy(UUID subject) {
        return requestedBy.equals(subject);
    }

    SheetFormat format() {
        return format;
    }

    boolean byteOrderMark() {
        return byteOrderMark;
    }

    Language language() {
        return Language.of(language).orElseThrow();
    }

    List<ExportColumn> columns() {
        return Arrays.stream(columns).map(ExportColumn::valueOf).toList();
    }

    /** A selection of nothing but nulls comes back as none. */
    ParticipantSelection selection() {
        return selection == null ? ParticipantSelection.EVERYBODY : selection;
    }

    Stream<UUID> accounts() {
        return Stream.of(requestedBy, decidedBy);
    }

    ExportView view(Map<UUID, AccountRef> names) {
        return new ExportView(
                id,
                centreId,
                reason,
                format,
                byteOrderMark,
                columns(),
                selection(),
                people,
                state,
                names.get(requestedBy),
                requestedAt,
                decidedBy == null ? null : names.get(decidedBy),
                decidedAt,
                decisionReason,
                openUntil,
                fetchedAt);
    }
}
