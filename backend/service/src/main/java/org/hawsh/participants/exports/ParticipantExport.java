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
import org.hawsh.access.decisions.Decision;
import org.hawsh.access.decisions.DecisionState;
import org.hawsh.participants.ParticipantSelection;
import org.hawsh.platform.values.Ids;
import org.hawsh.platform.values.Moments;
import org.hawsh.platform.words.Language;
import org.hawsh.platform.workbooks.TableFormat;

/** That somebody asked for a file of people, and what became of it. The file itself is kept nowhere. */
@Entity
class ParticipantExport {
    private static final Duration OPEN_FOR = Duration.ofHours(24);

    @Id private UUID id;

    private UUID centreId;

    @Enumerated(EnumType.STRING)
    private TableFormat format;

    private boolean byteOrderMark;

    private String language;

    private String[] columns;

    @Embedded private ParticipantSelection selection;

    private int people;

    @Embedded private Decision decision;

    private Instant openUntil;

    private Instant fetchedAt;

    private Integer deliveredPeople;

    private String deliveredSha256;

    protected ParticipantExport() {}

    static ParticipantExport request(
            RequestExport request, Language language, int people, UUID by) {
        ParticipantExport export = new ParticipantExport();
        export.id = Ids.next();
        export.centreId = request.centreId();
        export.format = request.format();
        export.byteOrderMark = Boolean.TRUE.equals(request.byteOrderMark());
        export.language = language.tag();
        export.columns = request.columns().stream().map(Enum::name).toArray(String[]::new);
        export.selection = request.selected();
        export.people = people;
        export.decision = Decision.asked(by, request.reason().strip(), null);
        return export;
    }

    void approve(UUID by) {
        decision.approve(by);
        openUntil = decision.decidedAt().plus(OPEN_FOR);
    }

    void refuse(UUID by, String why) {
        decision.refuse(by, why);
    }

    /**
     * @param peopleNow whom the selection means today
     * @throws ExportRefusal if it is not approved, or no longer, or if more people would leave than were approved
     */
    void fetch(int peopleNow) {
        Instant now = Moments.now();
        if (decision.state() != DecisionState.APPROVED || openUntil.isBefore(now)) {
            throw ExportRefusal.notOpen();
        }
        if (peopleNow > people) {
            throw ExportRefusal.moreThanApproved(people, peopleNow);
        }
        fetchedAt = now;
    }

    void delivered(int people, String sha256) {
        deliveredPeople = people;
        deliveredSha256 = sha256;
    }

    /** How many people were approved. */
    int people() {
        return people;
    }

    UUID id() {
        return id;
    }

    UUID centreId() {
        return centreId;
    }

    boolean isRequestedBy(UUID subject) {
        return decision.askedBy().equals(subject);
    }

    TableFormat format() {
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
        return decision.people();
    }

    ExportView view(Map<UUID, AccountRef> names) {
        return new ExportView(
                id,
                centreId,
                format,
                byteOrderMark,
                columns(),
                selection(),
                people,
                decision.view(names),
                openUntil,
                fetchedAt,
                deliveredPeople,
                deliveredSha256);
    }
}
