package org.hawsh.participants.cards;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.http.Versioned;
import org.hawsh.work.records.Kept;

/** What one centre prints on its cards beside the reference. Until a centre decides, nothing. */
@Entity
@Table(name = "participant_card_setting")
@AttributeOverride(name = "id", column = @Column(name = "centre_id"))
class CardSetting extends Kept {
    private boolean showsName;

    private boolean showsCentre;

    protected CardSetting() {}

    CardSetting(UUID centreId) {
        super(centreId);
    }

    @Override
    public UUID centreId() {
        return id();
    }

    /** @throws VersionConflict if what the editor saw is not what is stored: nothing is overwritten */
    void edit(int seenVersion, Details details) {
        mustBe(seenVersion);
        this.showsName = details.showsName();
        this.showsCentre = details.showsCentre();
    }

    Details details() {
        return new Details(showsName, showsCentre);
    }

    View view() {
        return new View(id(), showsName, showsCentre, version());
    }

    /** What a centre decides. */
    @Schema(name = "EditCardSetting")
    record Details(@NotNull Boolean showsName, @NotNull Boolean showsCentre) {}

    @Schema(
            name = "CardSetting",
            description =
                    "What a centre prints on a card beside the reference; a card that is lost should say nothing")
    record View(
            @NotNull UUID centreId,
            @Schema(description = "Given and father's name") @NotNull Boolean showsName,
            @Schema(description = "The centre's own name") @NotNull Boolean showsCentre,
            @NotNull Integer version)
            implements Versioned {

        @Override
        public String tagName() {
            return "card-setting";
        }
    }
}
