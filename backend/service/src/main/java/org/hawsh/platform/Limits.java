package org.hawsh.platform;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much one caller may ask, and how much the service takes on at the same moment; each for one node. */
@ConfigMapping(prefix = "hawsh.limits")
interface Limits {

    /** Requests of one caller in a minute; a busy desk stays far below. */
    @WithDefault("900")
    int requestsPerMinute();

    /** Requests of one caller in a minute whose answers are worth collecting ({@link Scarce}). */
    @WithDefault("240")
    int scarceRequestsPerMinute();

    /** Requests being answered at the same moment; the next one is told at once to come back. */
    @WithDefault("48")
    int atOnce();
}
