package org.hawsh.work.records;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.hawsh.access.PersonalData;
import org.hawsh.platform.trail.OfPeople;

/** Which permissions open something of a person, and whose reading counts, follow from what the sheets keep of people. */
@Singleton
class PeoplesRecords implements PersonalData, OfPeople {
    private final Set<String> opening;
    private final Set<String> kinds;

    PeoplesRecords(Kinds kinds) {
        opening = kinds.each(Kind::opening);
        this.kinds =
                kinds.all().stream()
                        .filter(Kind::isOfPeople)
                        .map(Kind::name)
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> opening() {
        return opening;
    }

    @Override
    public Set<String> kinds() {
        return kinds;
    }
}
