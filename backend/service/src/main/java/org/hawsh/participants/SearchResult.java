package org.hawsh.participants;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The nearest people first. */
record SearchResult(
        @NotNull List<SearchHit> items,
        @Schema(
                        description =
                                "More people match than are shown: ask for the father's name or the year of birth")
                @NotNull
                Boolean more) {}
