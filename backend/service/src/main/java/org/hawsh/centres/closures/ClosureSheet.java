package org.hawsh.centres.closures;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class ClosureSheet implements Sheet {
    static final Kind CLOSURE =
            Kind.of("centre_closure", "DECLARE", "END", "WITHDRAW").withFields("state", "to");

    @Override
    public List<Kind> kinds() {
        return List.of(
                CLOSURE.withPurposesOf(ClosureCause.class)
                        .readAtItsCentre(Permissions.CENTRE_CLOSE));
    }
}
