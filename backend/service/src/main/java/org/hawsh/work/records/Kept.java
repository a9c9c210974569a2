package org.hawsh.work.records;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hawsh.platform.http.EntityTags.VersionConflict;

/** Whatever is kept under an id and changes from version to version. */
@MappedSuperclass
public abstract class Kept {
    @Id private UUID id;

    @Version private int version;

    /** For the database only: what is read from there has its id already. */
    protected Kept() {}

    protected Kept(UUID id) {
        this.id = id;
    }

    /**
     * @param seenVersion the version somebody saw when they decided what to do
     * @throws VersionConflict if somebody else saved in between
     */
    protected void mustBe(int seenVersion) {
        if (seenVersion != version) {
            throw new VersionConflict();
        }
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** The centre it belongs to; null for what belongs to none. */
    public UUID centreId() {
        return null;
    }
}
