package org.hawsh.centres.holds;

import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.hawsh.access.Role;
import org.hawsh.testing.ARoom;
import org.hawsh.testing.Databases;
import org.hawsh.testing.Samples;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

class RoomHoldSamples implements Samples {
    private static final String HOLDS = "/api/v1/centres/" + TheCentres.KIRKUK + "/room-holds";
    private static final AtomicInteger MINUTES = new AtomicInteger();

    private final UUID room =
            ARoom.any()
                    .addedBy(
                            Someone.with(Role.CENTRE_MANAGER, TheCentres.KIRKUK),
                            TheCentres.KIRKUK);

    @Override
    public Map<String, Function<Someone, Response>> requests() {
        return Map.of(
                "listRoomHolds", caller -> caller.calls().get(HOLDS),
                "createRoomHold", this::hold,
                "endRoomHold", this::end);
    }

    /** A hold is ended by its maker only, so each caller is given one of their own, also one who could not make it. */
    private Response end(Someone caller) {
        UUID hold = UUID.randomUUID();
        LocalDateTime from = next();
        Databases.execute(
                "insert into room_hold (id, centre_id, room_id, starts_at, ends_at, made_by) values (?, ?, ?, ?, ?, ?)",
                hold,
                TheCentres.KIRKUK,
                room,
                from,
                from.plusMinutes(1),
                caller.subject());
        return caller.calls().post(HOLDS + "/" + hold + "/ending");
    }

    private Response hold(Someone caller) {
        LocalDateTime from = next();
        return caller.calls()
                .contentType("application/json")
                .body(
                        Map.of(
                                "roomId",
                                room,
                                "startsAt",
                                from.toString(),
                                "endsAt",
                                from.plusMinutes(1).toString()))
                .post(HOLDS);
    }

    private static LocalDateTime next() {
        return LocalDateTime.of(2091, 1, 1, 0, 0).plusMinutes(MINUTES.getAndIncrement());
    }
}
