package org.hawsh.work.codes;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.LocalizedText;

/** A list with every code it has or had. */
@Schema(name = "CodeList", description = "A list with every code it has or had")
record CodeListView(
        @Schema(examples = "enrolment-end-reasons") @NotNull String name,
        @NotNull LocalizedText title,
        @Schema(description = "The rules that may hang on a code of it") @NotNull
                List<String> traits,
        @Schema(description = "In the order in which they are offered") @NotNull
                List<CodeView> codes) {}
