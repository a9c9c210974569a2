package org.hawsh.activities.certificates;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.EntityTags.VersionConflict;

/** Whether one centre answers strangers who ask whether a number is genuine. Until it decides, it does not. */
@Entity
class CertificateSetting {
    @Id private UUID centreId;

    private boolean confirmsPublicly;

    @Version private int version;

    protected CertificateSetting() {}

    static CertificateSetting undecided(UUID centreId) {
        CertificateSetting setting = new CertificateSetting();
        setting.centreId = centreId;
        return setting;
    }

    /** @throws VersionConflict if what the editor saw is not what is stored: nothing is overwritten */
    void edit(int seenVersion, Details details) {
        if (seenVersion != version) {
            throw new VersionConflict();
        }
        confirmsPublicly = details.confirmsPublicly();
    }

    boolean confirmsPublicly() {
        return confirmsPublicly;
    }

    Details details() {
        return new Details(confirmsPublicly);
    }

    View view() {
        return new View(centreId, confirmsPublicly, version);
    }

    /** What a centre decides. */
    record Details(@NotNull Boolean confirmsPublicly) {}

    @Schema(name = "CertificateSettingPatch", description = "What to change (RFC 7396)")
    record Patch(Boolean confirmsPublicly) {}

    @Schema(
            name = "CertificateSetting",
            description =
                    "Whether strangers are told that a number is genuine: number and initials only")
    record View(
            @NotNull UUID centreId,
            @NotNull Boolean confirmsPublicly,
            @Schema(description = "The version part of the entity tag", examples = "0") @NotNull
                    Integer version) {}
}
