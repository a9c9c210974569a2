package org.hawsh.participants.profile;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.WithHistory;

/** What the answers need to know of the person whom they belong to. All of it is one record with one version. */
public interface TheRegister {

    /** Empty if there is nobody, or the caller does not hold the permission where they belong, alike. */
    Optional<Bearer> find(UUID id, String permission);

    /**
     * The record was changed: it has a new version, and whoever changed it writes down what.
     *
     * @param seenVersion what the editor saw; empty for what only adds and can overwrite nothing
     * @throws NotFound where {@link #find} is empty
     * @throws VersionConflict if somebody saved in between
     */
    Bearer changed(UUID id, String permission, Optional<Integer> seenVersion);

    /**
     * Whether the person is under 18 for certain: a birth date that says only the year may leave it open.
     *
     * @throws NotFound where {@link #find} is empty
     */
    boolean isCertainlyMinorOn(LocalDate day, UUID id, String permission);

    /** What the person last decided about being contacted. */
    ContactConsent contactConsent(UUID id);

    /** @param centreId the centre that keeps the record */
    record Bearer(UUID id, UUID centreId, int version) implements WithHistory {}

    /** Nobody asked yet; they may be contacted; or they said no, at once or later. */
    enum ContactConsent {
        NOT_ASKED,
        GIVEN,
        NO
    }
}
