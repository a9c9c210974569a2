package org.hawsh.participants.duplicates;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.hawsh.participants.ParticipantSummary;

/** Somebody of the register who may be the person at the desk, and what speaks for and against it. */
public record PossibleDuplicate(
        @NotNull ParticipantSummary participant,
        @NotNull MatchLevel level,
        @NotNull List<MatchReason> reasons) {}
