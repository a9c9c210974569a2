package org.hawsh.centres.rooms;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.codes.CodeList;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Sheet;

@Singleton
class RoomSheet implements Sheet {
    static final String KINDS = "room-kinds";

    /** A group may be put there; what is not is wanted for something else. */
    static final String FOR_GROUPS = "FOR_GROUPS";

    static final Kind ROOM = Kind.of("room", "CREATE", "EDIT").withFieldsOf(RoomDetails.class);

    static final Kind CORNER =
            Kind.of("childrens_corner", "CREATE", "EDIT").withFields("roomId", "places", "bands");

    private final ChildrensCornerRepository corners;
    private final CurrentUser user;

    RoomSheet(ChildrensCornerRepository corners, CurrentUser user) {
        this.corners = corners;
        this.user = user;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(
                ROOM.readAtItsCentre(Permissions.CENTRE_MANAGE),
                CORNER.readWithin(Permissions.CENTRE_MANAGE, this::centreOf));
    }

    @Override
    public List<CodeList> codeLists() {
        return List.of(CodeList.of(KINDS, FOR_GROUPS));
    }

    /** A centre has one corner, which is known by it. */
    private UUID centreOf(UUID centreId) {
        return corners.find(centreId, user.centresWith(Permissions.CENTRE_MANAGE))
                .orElseThrow(NotFound::new)
                .centreId();
    }
}
