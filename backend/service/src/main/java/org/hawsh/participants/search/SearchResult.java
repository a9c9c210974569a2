package org.hawsh.participants.search;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The nearest people first. */
public record SearchResult(
        @NotNull List<SearchHit> items,
        @Schema(
                        description =
                                "More people match than are shown: ask for the father's name or the year of birth")
                @NotNull
                Boolean more,
        @NotNull Matching matching) {

    /** How far matching people are counted; beyond, only that there are more. */
    static final int COUNTED_UP_TO = 10_000;

    /** How many people of the caller's centres match what was typed. */
    @Schema(
            name = "MatchingPeople",
            description =
                    "Of the caller's centres, counted up to 10,000: orMore then says that there are at least so many")
    record Matching(@NotNull Integer people, @NotNull Boolean orMore) {

        static Matching exactly(int people) {
            return new Matching(people, false);
        }

        Matching atLeast(int people) {
            return people > this.people ? exactly(people) : this;
        }

        /** @param counted in one way or several, in each up to {@link #COUNTED_UP_TO} */
        static Matching counted(int counted) {
            return new Matching(Math.min(counted, COUNTED_UP_TO), counted >= COUNTED_UP_TO);
        }
    }
}
