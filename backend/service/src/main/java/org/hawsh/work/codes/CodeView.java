package org.hawsh.work.codes;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Addressed;
import org.hawsh.platform.http.Versioned;
import org.hawsh.platform.words.LocalizedText;

/** One choice of a list, with its word. */
@Schema(name = "ListedCode", description = "One choice of a list, with its word in each language")
record CodeView(
        @NotNull UUID id,
        @Schema(examples = "enrolment-end-reasons") @NotNull String list,
        @Schema(examples = "WORK") @NotNull String code,
        @NotNull LocalizedText word,
        @NotNull Integer position,
        @Schema(description = "Retired, if not: read where it stands, and given to nothing new")
                @NotNull
                Boolean offered,
        @Schema(description = "The program writes it by itself, and nobody chooses it") @NotNull
                Boolean automatic,
        @Schema(description = "The rules that hang on it") @NotNull List<String> traits,
        @NotNull Integer version)
        implements Addressed, Versioned {

    @Override
    public String addressUnder(String codesOfAList) {
        return "/api/v1/codes/" + id;
    }
}
