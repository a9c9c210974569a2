package org.hawsh.centres.rooms;

import jakarta.inject.Singleton;
import java.util.List;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class RoomSheet implements Sheet {
    @Override
    public List<Kind> kinds() {
        return List.of(
                Kind.of("room", "CREATE", "EDIT").withFieldsOf(RoomDetails.class),
                Kind.of("childrens_corner", "CREATE", "EDIT")
                        .withFields("roomId", "places", "bands"));
    }
}
