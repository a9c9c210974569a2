package org.hawsh.participants.duplicates;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one part of two records says about their being one person; never the value itself. */
@Schema(description = "One part of the record, and how the two agree in it")
public record MatchReason(@NotNull Part part, @NotNull Verdict verdict) {

    /** The parts that are told. The family name is none of them: whether two agree in it would tell what it is. */
    @Schema(name = "MatchPart", description = "An open list")
    public enum Part {
        GIVEN,
        FATHER,
        GRANDFATHER,
        SEX,
        BIRTH_DATE
    }

    /** How two values agree. */
    @Schema(
            name = "MatchVerdict",
            description =
                    "Names are SAME_SPELLING, OTHER_SPELLING, TYPO, MISSING or DIFFERENT; sex and birth date SAME, NEAR, MISSING"
                            + " or DIFFERENT. MISSING: one of the two records does not say. An open list")
    public enum Verdict {
        SAME_SPELLING,
        OTHER_SPELLING,
        TYPO,
        SAME,
        NEAR,
        MISSING,
        DIFFERENT
    }
}
