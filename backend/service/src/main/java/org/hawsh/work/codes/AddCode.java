package org.hawsh.work.codes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.LocalizedText;

/** A further code; it is offered last, at once. */
record AddCode(
        @Schema(description = "How records and other systems know it, for good", examples = "EXAMS")
                @NotNull
                @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
                String code,
        @NotNull @Valid LocalizedText word,
        @Schema(description = "The rules that hang on it; they cannot be changed afterwards")
                @Size(max = 10)
                Set<@NotNull String> traits) {

    AddCode {
        traits = traits == null ? Set.of() : traits;
    }

    /** @param possible the rules that may hang on a code of this list */
    List<Fault> faults(Set<String> possible) {
        if (!possible.containsAll(traits)) {
            return List.of(
                    Fault.at(
                            "/traits",
                            "code-not-offered",
                            String.join(", ", new TreeSet<>(possible))));
        }
        return EditCode.tooLong(word);
    }
}
