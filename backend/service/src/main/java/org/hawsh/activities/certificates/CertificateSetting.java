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

/** Whether one centre answers strangers who ask whether a number is genuine. Until it decides, it does not. */
@Entity
@AttributeOverride(name = "id", column = @Column(name = "centre_id"))
class CertificateSetting extends Kept {
    private boolean confirmsPublicly;

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
    }

    boolean confirmsPublicly() {
        return confirmsPublicly;
    }

    Details details() {
        return new Details(confirmsPublicly);
    }

    View view() {
        return new View(id(), confirmsPublicly, version());
    }

    /** What a centre decides. */
    @Schema(name = "EditCertificateSetting")
    record Details(@NotNull Boolean confirmsPublicly) {}

    @Schema(
            name = "CertificateSetting",
            description =
                    "Whether strangers are told that a number is genuine: number and initials only")
    record View(@NotNull UUID centreId, @NotNull Boolean confirmsPublicly, @NotNull Integer version)
            implements Versioned {

        @Override
        public String tagName() {
            return "certificate-setting";
        }
    }
}
