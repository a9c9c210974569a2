package org.hawsh.platform.trail;

import java.util.List;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.TooManyRequests;

/** More different people in an hour than anybody's work needs. */
final class TooManyPeople extends TooManyRequests {

    /**
     * @param retryAfter seconds
     */
    TooManyPeople(long retryAfter, int ceiling) {
        super(retryAfter, List.of(Fault.at("", "people-an-hour", ceiling)));
    }
}
