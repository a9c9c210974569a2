package org.hawsh.work.codes;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published form of all lists, named where the contract cannot infer it beside a 304. */
@Schema(name = "CodeListPage")
record CodeListPage(
        @NotNull List<CodeListView> items, @Schema(description = "Always null") String next) {}
