package org.hawsh.activities.childcare;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

/** A child somebody asks for by its name, or by its parent's. */
@Schema(name = "SearchChildren")
record FindChildren(
        @Schema(
                        description =
                                "The beginning of the child's name, or of a name of its parent",
                        examples = "Yus")
                @NotNull
                @PlainText
                @Size(min = 2, max = 100)
                String name) {}
