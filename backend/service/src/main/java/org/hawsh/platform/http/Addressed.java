package org.hawsh.platform.http;

import java.util.UUID;

/**
 * A view of something with an address of its own: where it was made (201), its {@code Location} is sent and declared in the
 * contract.
 */
public interface Addressed {
    UUID id();

    /**
     * @param collection the path it was posted to ({@code /api/v1/holidays})
     * @return its own path: under what it was posted to, unless it says otherwise
     */
    default String addressUnder(String collection) {
        return collection + "/" + id();
    }
}
