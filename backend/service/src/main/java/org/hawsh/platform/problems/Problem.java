package org.hawsh.platform.problems;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The one error format: {@code application/problem+json} (RFC 9457), in the caller's language. */
@Schema(description = "What went wrong, what was kept and what to do (RFC 9457)")
public record Problem(
        @Schema(
                        description = "Which problem, stable",
                        examples = "urn:hawsh:problem:validation-failed")
                @NotNull
                String type,
        @Schema(
                        description = "In the caller's language",
                        examples = "Some answers need another look")
                @NotNull
                String title,
        @Schema(description = "The HTTP status", examples = "422") @NotNull Integer status,
        @Schema(
                        description = "What happened and what to do",
                        examples = "Nothing was saved. Mend the marked fields and send again.")
                @NotNull
                String detail,
        @Schema(
                        description = "The request's id, as in X-Request-Id",
                        examples = "01939e5c-7a4e-7c3e-9a61-5d0a8f6f2b11")
                @NotNull
                String instance,
        @Schema(description = "Each fault with the place it belongs to") @NotNull
                List<Item> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One fault: where (JSON pointer, RFC 6901, or a column), what, and how to mend it. */
    @Schema(name = "ProblemItem", description = "One fault: where it is and how to mend it")
    public record Item(
            @Schema(examples = "/name/given") @NotNull String pointer,
            @Schema(description = "The rule that was broken, stable", examples = "required")
                    @NotNull
                    String code,
            @Schema(examples = "Please fill this in.") @NotNull String message,
            @Schema(description = "The stored record it is about") UUID about) {}
}
