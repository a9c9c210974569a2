package org.hawsh.work.codes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.LocalizedText;

/** Everything about a code that can be edited, as it stands after the patch. */
record EditCode(
        @NotNull @Valid LocalizedText word,
        @Schema(description = "The order in which they are offered", examples = "10")
                @NotNull
                @Min(0)
                @Max(MOST)
                Integer position,
        @Schema(description = "Whether somebody may choose it; a retired one stays where it is")
                @NotNull
                Boolean offered) {
    static final int MOST = 999;
    private static final int LONGEST = 120;

    List<Fault> faults() {
        return tooLong(word);
    }

    static List<Fault> tooLong(LocalizedText word) {
        return Stream.of(
                        tooLong("/word/en", word.en()),
                        tooLong("/word/ar", word.ar()),
                        tooLong("/word/ckb", word.ckb()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault> tooLong(String pointer, String word) {
        return word.length() <= LONGEST
                ? List.of()
                : List.of(Fault.at(pointer, "length", 1, LONGEST));
    }
}
