package org.hawsh.platform.http;

/**
 * A view that knows where what was made stands: there (201) its {@code Location} is sent, and declared in the contract.
 */
public interface Located {
    /**
     * @param collection the path it was posted to ({@code /api/v1/holidays})
     * @return the path it is read at
     */
    String addressUnder(String collection);
}
