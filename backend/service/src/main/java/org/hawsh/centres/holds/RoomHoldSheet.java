package org.hawsh.centres.holds;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class RoomHoldSheet implements Sheet {
    static final Kind HOLD = Kind.of("room_hold", "CREATE", "END");

    @Override
    public List<Kind> kinds() {
        return List.of(HOLD);
    }
}
