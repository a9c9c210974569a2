package org.hawsh.activities.attendance.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.activities.attendance.marks.MarkResult.Outcome;
import org.hawsh.activities.courses.catalogue.SheetState;
import org.hawsh.platform.codes.ListedCode;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.Messages;

/** Row by row: what is new, what was known before, and what cannot be taken. */
public final class MarkCheck {
    private final UUID device;
    private final UUID caller;
    private final boolean locked;
    private final Set<UUID> enrolled;
    private final Set<UUID> alsoHere;
    private final List<ListedCode> reasons;
    private final Messages messages;
    private final Map<Long, MarkEvent> known = new HashMap<>();
    private final List<MarkResult> results = new ArrayList<>();
    private final List<MarkEvent> fresh = new ArrayList<>();

    /**
     * @param before what the device has said under these numbers
     * @param enrolled who has a place in the course that day
     * @param alsoHere who belongs to the centre, and so may walk in
     * @param reasons why somebody may be absent
     */
    public MarkCheck(
            UUID device,
            UUID caller,
            SheetState sheet,
            List<MarkEvent> before,
            Set<UUID> enrolled,
            Set<UUID> alsoHere,
            List<ListedCode> reasons,
            Messages messages) {
        this.device = device;
        this.caller = caller;
        this.locked = sheet == SheetState.LOCKED;
        this.enrolled = enrolled;
        this.alsoHere = alsoHere;
        this.reasons = reasons;
        this.messages = messages;
        before.forEach(mark -> known.put(mark.key().counter(), mark));
    }

    public MarkCheck each(List<MarkRow> rows) {
        rows.forEach(this::check);
        return this;
    }

    private void check(MarkRow row) {
        List<Fault> faults = row.faults();
        if (faults.isEmpty()) {
            MarkEvent stored = known.get(row.counter());
            if (stored != null && row.isSameAs(stored)) {
                results.add(MarkResult.of(row.counter(), Outcome.KNOWN));
                return;
            }
            faults =
                    stored == null
                            ? notNow(row).map(List::of).orElse(List.of())
                            : List.of(Fault.at("/counter", "mark-number-used"));
        }
        if (!faults.isEmpty()) {
            results.add(MarkResult.refused(row.counter(), faults, messages));
            return;
        }
        MarkEvent mark = row.by(device, caller, !enrolled.contains(row.participantId()));
        known.put(row.counter(), mark);
        fresh.add(mark);
        results.add(MarkResult.of(row.counter(), Outcome.STORED));
    }

    private Optional<Fault> notNow(MarkRow row) {
        if (!enrolled.contains(row.participantId()) && !alsoHere.contains(row.participantId())) {
            return Optional.of(Fault.at("/participantId", "person-unknown"));
        }
        if (row.reason() != null && !wasOffered(row)) {
            return Optional.of(Fault.at("/reason", "code-not-offered", offeredNow()));
        }
        if (locked && row.correction() == null) {
            return Optional.of(Fault.at("/correction", "sheet-locked"));
        }
        return !locked && row.correction() != null
                ? Optional.of(Fault.at("/correction", "sheet-not-locked"))
                : Optional.empty();
    }

    /** A device without a line could not hear what was retired after the mark was made. */
    private boolean wasOffered(MarkRow row) {
        return reasons.stream()
                .anyMatch(
                        reason ->
                                reason.code().equals(row.reason())
                                        && reason.wasOfferedAt(row.markedAt()));
    }

    private String offeredNow() {
        return reasons.stream()
                .filter(ListedCode::isOffered)
                .map(ListedCode::code)
                .collect(Collectors.joining(", "));
    }

    public List<MarkResult> results() {
        return results;
    }

    public List<MarkEvent> fresh() {
        return fresh;
    }
}
