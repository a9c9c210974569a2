package org.hawsh.work.records;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.AHistory;
import org.hawsh.testing.ARoom;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/** The history of one room; those of every other kind are asked for by {@link HistoriesOfEveryKindTest}. */
class HistorySamples implements Samples {
    private final UUID room =
            ARoom.any()
                    .addedBy(
                            Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK),
                            TheCentres.KIRKUK);

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of("listChanges", caller -> AHistory.of("room", room).readBy(caller));
    }
}
