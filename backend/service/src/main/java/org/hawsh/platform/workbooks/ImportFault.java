package org.hawsh.platform.workbooks;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ImportFault", description = "One cell that wants mending")
public record ImportFault(
        @Schema(description = "As the spreadsheet numbers it; the header is row 1", examples = "17")
                @NotNull
                Integer row,
        @Schema(description = "The column's header", examples = "birth_date") @NotNull
                String column,
        @Schema(examples = "birth-date-unreadable") @NotNull String code,
        @Schema(description = "How to mend it, in the caller's language") @NotNull String message,
        @Schema(description = "What stands there now", examples = "31/02/2001") @NotNull
                String value) {}
