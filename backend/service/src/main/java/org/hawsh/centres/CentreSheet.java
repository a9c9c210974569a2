package org.hawsh.centres;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class CentreSheet implements Sheet {
    @Override
    public List<Kind> kinds() {
        return List.of(
                Kind.of(
                                "centre",
                                "CREATE",
                                "EDIT",
                                "OPENED",
                                "MOVED",
                                "SUSPENDED",
                                "RESUMED",
                                "HANDED_OVER")
                        .withFieldsOf(CentreDetails.class)
                        .withFields("state", "openedOn", "governorate", "district", "address"));
    }
}
