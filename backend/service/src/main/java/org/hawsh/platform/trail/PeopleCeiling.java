package org.hawsh.platform.trail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many different people one account may see within an hour, over all nodes; nobody's work needs more. */
@ConfigMapping(prefix = "hawsh.people-an-hour")
interface PeopleCeiling {

    /** Beyond it, somebody new is shown only so often. */
    @WithDefault("1000")
    int slow();

    /** How often. */
    @WithDefault("10s")
    Duration pause();

    /** Beyond it nobody new is shown, and an officer is told. */
    @WithDefault("2000")
    int stop();
}
