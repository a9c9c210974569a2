package org.hawsh.platform.http;

import java.util.UUID;

/** A view of something with an address of its own: under what it was posted to, unless it says otherwise. */
public interface Addressed extends Located {
    UUID id();

    @Override
    default String addressUnder(String collection) {
        return collection + "/" + id();
    }
}
