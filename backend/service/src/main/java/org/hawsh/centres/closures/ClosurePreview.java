package org.hawsh.centres.closures;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What declaring a closure would do, and who would have to hear of it. */
record ClosurePreview(@NotNull Consequences consequences, @NotNull List<Call> callList) {}
