package org.hawsh.places.imports;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.access.Permissions;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class PlaceSheet implements Sheet {
    static final Kind IMPORT =
            Kind.of("place_import", "CHECK_IMPORT", "COMMIT_IMPORT").withFields("state");

    @Override
    public List<Kind> kinds() {
        return List.of(IMPORT.readEverywhere(Permissions.PLACE_MANAGE));
    }
}
