package org.hawsh.platform.admission;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much one caller may ask, and how much the service takes on at the same moment; each for one node. */
@ConfigMapping(prefix = "hawsh.limits")
interface Limits {

    /** Requests of one caller in a minute; a busy desk stays far below. */
    @WithDefault("900")
    int requestsPerMinute();

    /** Requests of one caller in a minute whose answers are worth collecting ({@link Scarce}). */
    @WithDefault("240")
    int scarceRequestsPerMinute();

    /** Requests being answered at the same moment; no more than the database has connections for. */
    @WithDefault("16")
    int atOnce();

    /** Of them, those of one caller. */
    @WithDefault("6")
    int ofOneCaller();

    /** Of them, those of all together who do not say who they are. */
    @WithDefault("4")
    int ofStrangers();

    /** Requests that may wait at the door while so many are being answered; the next one is told at once to come back. */
    @WithDefault("32")
    int inLine();

    /** How long they may wait there before they are told the same. */
    @WithDefault("25ms")
    Duration longestWait();

    /** Bodies that may be on their way in at the same moment. */
    @WithDefault("256")
    int arriving();

    /** Of them, those of one caller. */
    @WithDefault("16")
    int arrivingOfOneCaller();

    /** How long a body may take to come in; longer by a second for each two kilobytes that came ({@link Arrival}). */
    @WithDefault("15s")
    Duration bodyWithin();
}
