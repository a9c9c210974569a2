package org.hawsh.platform.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the database is waited for. Somebody who asked sees an answer soon; what works on its own may take longer. */
@ConfigMapping(prefix = "hawsh.patience")
interface Patience {

    /** For one statement of a request. */
    @WithDefault("15s")
    Duration statement();

    /** Of it, while somebody else holds what it needs. */
    @WithDefault("10s")
    Duration lock();

    /** For one statement of a job, or of a file being worked off. */
    @WithDefault("5m")
    Duration background();

    /** What the database itself is given to end a statement, before it counts as silent. */
    @WithDefault("2s")
    Duration grace();
}
