package org.hawsh.participants.duplicates;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How near two records come. Neither level says that they are one person: that, somebody says who has asked. */
@Schema(
        description =
                "LIKELY: look before storing another record. POSSIBLE: worth a glance. An open list")
public enum MatchLevel {
    LIKELY,
    POSSIBLE
}
