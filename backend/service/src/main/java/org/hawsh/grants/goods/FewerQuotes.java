package org.hawsh.grants.goods;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.words.PlainText;

/** Why there are fewer than three quotes. */
@Embeddable
@Schema(name = "GrantFewerQuotes", description = "Why there are fewer than three quotes")
record FewerQuotes(
        @Schema(description = "Of the code list fewer-quotes-reasons")
                @NotNull
                @CodeOf(GoodsSheet.FEWER_QUOTES)
                String reason,
        @NotNull @PlainText @Size(max = 300) String words) {}
