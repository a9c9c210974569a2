package org.hawsh.grants.selection.reviews;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

@Schema(name = "SubmitGrantReview")
record SubmitReview(
        @Schema(description = "One for each criterion of the call, in its order")
                @NotNull
                @Size(max = 12)
                List<@NotNull @Min(Scale.LOWEST) @Max(Scale.HIGHEST) Integer> points,
        @NotNull @PlainText @Size(max = 2000) String words) {}
