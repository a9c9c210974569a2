package org.hawsh.activities.certificates;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.http.Versioned;
import org.hawsh.work.records.Kept;

/**
 * What one centre decided about its certificates: whether it answers strangers who ask whether a number is genuine, which it does
 * not until it decides so, and the ministry in whose name it gives them.
 */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "centre_id"))
class CertificateSetting extends Kept {
    private static final String MINISTRY =
            "The ministry whose name stands on the paper, beside room for its emblem; null for none";

    private boolean confirmsPublicly;

    private UUID ministryId;

    protected CertificateSetting() {}

    CertificateSetting(UUID centreId) {
        super(centreId);
    }

    @Override
    public UUID centreId() {
        return id();
    }

    /** @throws VersionConflict if what the editor saw is not what is stored: nothing is overwritten */
    void edit(int seenVersion, Details details) {
        mustBe(seenVersion);
        confirmsPublicly = details.confirmsPublicly();
        ministryId = details.ministryId();
    }

    boolean confirmsPublicly() {
        return confirmsPublicly;
    }

    UUID ministryId() {
        return ministryId;
    }

    Details details() {
        return new Details(confirmsPublicly, ministryId);
    }

    View view() {
        return new View(id(), confirmsPublicly, ministryId, version());
    }

    /** What a centre decides. */
    @Schema(name = "EditCertificateSetting")
    record Details(
            @NotNull Boolean confirmsPublicly, @Schema(description = MINISTRY) UUID ministryId) {}

    @Schema(
            name = "CertificateSetting",
            description =
                    "Whether strangers are told that a number is genuine: number and initials only")
    record View(
            @NotNull UUID centreId,
            @NotNull Boolean confirmsPublicly,
            @Schema(description = MINISTRY) UUID ministryId,
            @NotNull Integer version)
            implements Versioned {

        @Override
        public String tagName() {
            return "certificate-setting";
        }
    }
}
