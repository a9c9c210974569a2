package org.hawsh.grants.networks.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.words.PlainText;

@Schema(name = "SupportByTransferOffice", description = "A licensed office pays somebody out")
record TransferOffice(
        @NotNull @PlainText @Size(max = 120) String office,
        @Schema(description = "Of the Central Bank of Iraq", examples = "2021/417")
                @NotNull
                @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z/ .-]{1,29}")
                String licence,
        @Schema(description = "Who fetches it, as on their papers")
                @NotNull
                @PlainText
                @Size(max = 120)
                String receiver) {}
