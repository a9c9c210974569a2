package org.hawsh.centres.closures;

import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a closure ends after all. */
record EndClosure(@Schema(description = "Now if left out") LocalDateTime endsAt) {}
