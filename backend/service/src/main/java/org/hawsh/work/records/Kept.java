package org.hawsh.work.records;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hawsh.platform.http.EntityTags.VersionConflict;

/** Whatever changes from version to version. */
@MappedSuperclass
public abstract class Kept extends Recorded implements WithHistory {
    @Version private int version;

    /** For the database only. */
    protected Kept() {}

    protected Kept(UUID id) {
        super(id);
    }

    /**
     * @param seenVersion the version somebody saw when they decided what to do
     * @throws VersionConflict if somebody else saved in between
     */
    public void mustBe(int seenVersion) {
        if (seenVersion != version) {
            throw new VersionConflict();
        }
    }

    @Override
    public int version() {
        return version;
    }
}
