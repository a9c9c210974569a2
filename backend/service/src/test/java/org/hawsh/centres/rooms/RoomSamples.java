package org.hawsh.centres.rooms;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.ACorner;
import org.hawsh.testing.ARoom;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

class RoomSamples implements Samples {
    private static final String KIRKUK = "/api/v1/centres/" + TheCentres.KIRKUK;

    private final Someone manager = Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK);
    private final UUID room = ARoom.any().addedBy(manager, TheCentres.KIRKUK);
    private final String path = KIRKUK + "/rooms/" + room;

    RoomSamples() {
        ACorner.inKirkuk();
    }

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listRooms", caller -> caller.calls().get(KIRKUK + "/rooms"),
                "createRoom", caller -> ARoom.any().sentBy(caller, TheCentres.KIRKUK),
                "readRoom", caller -> caller.calls().get(path),
                "updateRoom", this::edit,
                "readChildrensCorner", caller -> caller.calls().get(KIRKUK + "/childrens-corner"),
                "saveChildrensCorner", this::setCorner);
    }

    private Response edit(Someone caller) {
        return caller.calls()
                .contentType("application/merge-patch+json")
                .header("If-Match", manager.calls().get(path).header("ETag"))
                .body("{\"stepFree\":false}")
                .patch(path);
    }

    private Response setCorner(Someone caller) {
        long version =
                Databases.count(
                        "select version from childrens_corner where centre_id = ?",
                        TheCentres.KIRKUK);
        return caller.calls()
                .contentType("application/json")
                .header("If-Match", "\"" + version + ".en.corner\"")
                .body(
                        Map.of(
                                "roomId",
                                room,
                                "places",
                                12,
                                "bands",
                                List.of(ACorner.band(0, 72, 6))))
                .put(KIRKUK + "/childrens-corner");
    }
}
