package org.hawsh.participants.imports;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.duplicates.BulkMatches;
import org.hawsh.participants.duplicates.MatchReason;

/** A row of a file beside those it is likely to be. */
@Schema(name = "ImportDuplicate")
record DuplicateView(
        @NotNull Integer row,
        @NotNull ImportView.Preview person,
        @NotNull List<Candidate> candidates,
        @Schema(description = "Null while nobody has decided") ImportDoubts.Decision decision) {

    static DuplicateView of(ImportDoubts.Decided decided, Map<UUID, ParticipantSummary> people) {
        ImportDoubts.Doubt doubt = decided.doubt();
        return new DuplicateView(
                doubt.row(),
                ImportView.Preview.of(doubt.person()),
                doubt.matches().stream().map(match -> Candidate.of(match, people)).toList(),
                decided.decision());
    }

    @Schema(
            name = "ImportDuplicateCandidate",
            description = "Somebody of the register, or an earlier row of the same file")
    record Candidate(
            @Schema(description = "Null for a row") ParticipantSummary participant,
            @Schema(description = "Null for somebody of the register") Integer row,
            @NotNull List<MatchReason> reasons) {
        static Candidate of(BulkMatches.Match match, Map<UUID, ParticipantSummary> people) {
            return new Candidate(
                    match.participant() == null ? null : people.get(match.participant()),
                    match.participant() == null ? match.row() : null,
                    match.reasons());
        }
    }
}
