package org.hawsh.platform.http;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.InvalidRequest;
import org.hawsh.platform.security.Sealer;

/**
 * Where a list goes on, sealed: a cursor holds sort keys made of names, and a name must not lie in a URL. It opens only
 * for the caller and the filter it was made for.
 */
@Singleton
public class Cursors {
    private final Sealer sealer;

    Cursors(Sealer sealer) {
        this.sealer = sealer;
    }

    public String seal(String position, String callerAndFilter) {
        byte[] sealed =
                sealer.seal(position.getBytes(StandardCharsets.UTF_8), place(callerAndFilter));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** @throws InvalidRequest if the cursor was made by somebody else, for another filter, or not by us */
    public String open(String cursor, String callerAndFilter) {
        try {
            byte[] sealed = Base64.getUrlDecoder().decode(cursor);
            return sealer.open(sealed, place(callerAndFilter))
                    .map(plain -> new String(plain, StandardCharsets.UTF_8))
                    .orElseThrow(Cursors::unknown);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static String place(String callerAndFilter) {
        return "cursor:" + callerAndFilter;
    }

    private static InvalidRequest unknown() {
        return new InvalidRequest(Fault.at("?cursor", "cursor-unknown"));
    }
}
