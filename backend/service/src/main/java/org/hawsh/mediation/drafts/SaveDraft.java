package org.hawsh.mediation.drafts;

import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;

/** What stands in a form, as its page writes it down. The service does not read it. */
@Schema(name = "SaveMediationDraft")
record SaveDraft(
        @Schema(
                        description = "Up to 100 kB of UTF-8",
                        examples = "{\"text\":\"They will meet on\"}")
                @NotNull
                String content) {
    /** Bytes of UTF-8. */
    private static final int LONGEST = 100_000;

    List<Fault> faults() {
        return content.getBytes(StandardCharsets.UTF_8).length > LONGEST
                ? List.of(Fault.at("/content", "mediation-draft-too-long", LONGEST / 1_000))
                : List.of();
    }
}
