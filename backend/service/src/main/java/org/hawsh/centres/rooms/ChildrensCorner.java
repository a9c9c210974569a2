package org.hawsh.centres.rooms;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.work.records.Kept;

/** The children's corner of a centre: at most one, in one of its rooms. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "centre_id"))
class ChildrensCorner extends Kept {
    private UUID roomId;

    private int places;

    @ElementCollection
    @CollectionTable(name = "childrens_corner_band", joinColumns = @JoinColumn(name = "centre_id"))
    private Set<AgeBand> bands = new HashSet<>();

    protected ChildrensCorner() {}

    ChildrensCorner(UUID centreId, CornerDetails details) {
        super(centreId);
        apply(details);
    }

    @Override
    public UUID centreId() {
        return id();
    }

    /** @throws VersionConflict if what the editor saw is not what is stored: nothing is overwritten */
    void replace(int seenVersion, CornerDetails details) {
        mustBe(seenVersion);
        apply(details);
    }

    private void apply(CornerDetails details) {
        this.roomId = details.roomId();
        this.places = details.places();
        this.bands.retainAll(details.bands());
        this.bands.addAll(details.bands());
    }

    int places() {
        return places;
    }

    CornerView view() {
        return new CornerView(roomId, places, inOrder(), version());
    }

    CornerRef ref() {
        return new CornerRef(id(), roomId, places, inOrder());
    }

    private List<AgeBand> inOrder() {
        return bands.stream().sorted(Comparator.comparing(AgeBand::fromMonths)).toList();
    }
}
