package org.hawsh.work.codes;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published form of all lists, named where the contract cannot infer it beside a 304. */
@Schema(name = "CodeLists")
record CodeLists(@NotNull List<CodeListView> items) {}
