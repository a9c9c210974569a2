package org.hawsh.centres.rooms;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.platform.http.EntityTags.VersionConflict;

/** The children's corner of a centre: at most one, in one of its rooms. */
@Entity
class ChildrensCorner {
    @Id private UUID centreId;

    private UUID roomId;

    private int places;

    @ElementCollection
    @CollectionTable(name = "childrens_corner_band", joinColumns = @JoinColumn(name = "centre_id"))
    private Set<AgeBand> bands = new HashSet<>();

    @Version private int version;

    protected ChildrensCorner() {}

    static ChildrensCorner at(UUID centreId, CornerDetails details) {
        ChildrensCorner corner = new ChildrensCorner();
        corner.centreId = centreId;
        corner.apply(details);
        return corner;
    }

    /** @throws VersionConflict if what the editor saw is not what is stored: nothing is overwritten */
    void replace(int seenVersion, CornerDetails details) {
        if (seenVersion != version) {
            throw new VersionConflict();
        }
        apply(details);
    }

    private void apply(CornerDetails details) {
        this.roomId = details.roomId();
        this.places = details.places();
        this.bands.retainAll(details.bands());
        this.bands.addAll(details.bands());
    }

    UUID centreId() {
        return centreId;
    }

    int places() {
        return places;
    }

    int version() {
        return version;
    }

    CornerView view() {
        return new CornerView(roomId, places, inOrder(), version);
    }

    CornerRef ref() {
        return new CornerRef(centreId, roomId, places, inOrder());
    }

    private List<AgeBand> inOrder() {
        return bands.stream().sorted(Comparator.comparing(AgeBand::fromMonths)).toList();
    }
}
