package org.hawsh.access.views;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.values.Ids;

/** A list as somebody likes to see it. */
@Entity
class SavedView {
    @Id private UUID id;

    @Enumerated(EnumType.STRING)
    private ViewedList list;

    private UUID owner;

    private String name;

    private String query;

    private UUID centreId;

    @Version private int version;

    protected SavedView() {}

    static SavedView of(SaveView request, UUID owner) {
        SavedView view = new SavedView();
        view.id = Ids.next();
        view.list = request.list();
        view.owner = owner;
        view.apply(request.details());
        return view;
    }

    /** @throws VersionConflict if what the editor saw is not what is stored */
    void edit(int seenVersion, ViewDetails details) {
        requireVersion(seenVersion);
        apply(details);
    }

    void requireVersion(int seenVersion) {
        if (seenVersion != version) {
            throw new VersionConflict();
        }
    }

    private void apply(ViewDetails details) {
        name = details.name().strip();
        query = details.query();
        centreId = details.centreId();
    }

    UUID id() {
        return id;
    }

    UUID owner() {
        return owner;
    }

    UUID centreId() {
        return centreId;
    }

    int version() {
        return version;
    }

    ViewDetails details() {
        return new ViewDetails(name, query, centreId);
    }

    ViewShown shown(AccountRef ownerName, UUID reader) {
        return new ViewShown(
                id, list, name, query, centreId, ownerName, owner.equals(reader), version);
    }

    String name() {
        return name;
    }
}
