package org.hawsh.work.records;

import jakarta.inject.Singleton;
import java.util.Set;
import org.hawsh.access.PersonalData;

/** Which permissions open something of a person follows from what the sheets keep of people. */
@Singleton
class PeoplesRecords implements PersonalData {
    private final Set<String> opening;

    PeoplesRecords(Kinds kinds) {
        opening = kinds.each(Kind::opening);
    }

    @Override
    public Set<String> opening() {
        return opening;
    }
}
