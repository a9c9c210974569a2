package org.hawsh.benchmark.register;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Where people are looked for: the service as any client meets it, or its rules alone. */
interface Door {

    /** Whom a search lists, the nearest first; no more than ten. */
    List<UUID> search(String text) throws IOException;

    /** Who could be somebody who comes again, the likeliest first; no more than ten. */
    List<UUID> matches(Again again) throws IOException;
}
