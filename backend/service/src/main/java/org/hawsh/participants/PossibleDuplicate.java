package org.hawsh.participants;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Somebody of the register who may be the person at the desk, and what speaks for and against it. */
public record PossibleDuplicate(
        @NotNull ParticipantSummary participant,
        @NotNull MatchLevel level,
        @NotNull List<MatchReason> reasons) {}
