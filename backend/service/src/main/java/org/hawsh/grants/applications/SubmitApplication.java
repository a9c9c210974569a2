package org.hawsh.grants.applications;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

@Schema(name = "SubmitGrantApplication")
record SubmitApplication(
        @Schema(
                        description =
                                "Why it is accepted although the call is closed; null while it is open")
                @PlainText
                @Size(max = 200)
                String lateBecause) {}
