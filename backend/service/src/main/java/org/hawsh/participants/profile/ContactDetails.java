package org.hawsh.participants.profile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.platform.words.PlainText;

/** How somebody can be reached without harm: a call from a centre to the wrong ear can cost them dearly. */
@Schema(description = "How somebody can be reached without harm")
public record ContactDetails(
        @NotNull Whose whose,
        @Schema(
                        description =
                                "Any digits, as it is said in Iraq or international; none where there is none",
                        examples = "0770 123 4567")
                @PhoneNumber.Phone
                @Size(max = 40)
                String phone,
        @Schema(description = "Whom to ask for at a shared phone") @PlainText @Size(max = 100)
                String askFor,
        @Schema(description = "No, where left out") Boolean mayCall,
        @Schema(description = "No, where left out") Boolean mayWrite,
        @Schema(description = "Whether a caller may say that it is the centre; no, where left out")
                Boolean maySayCentre,
        @Schema(description = "No, where left out") Boolean womanCallerOnly,
        @Size(max = 4) Set<@NotNull Hours> bestHours) {

    static final ContactDetails NOT_ASKED =
            new ContactDetails(Whose.NONE, null, null, null, null, null, null, null);

    public ContactDetails {
        bestHours = InOrder.of(bestHours);
    }

    /** The rules it breaks, with pointers from the contact on. */
    List<Fault> faults() {
        if (whose == Whose.NONE) {
            return phone == null ? List.of() : List.of(Fault.at("/phone", "no-phone-said"));
        }
        return phone == null ? List.of(Fault.at("/phone", "required")) : List.of();
    }

    /** Whose phone it is. */
    @Schema(name = "PhoneWhose")
    public enum Whose {
        OWN,
        SHARED,
        TRUSTED_PERSON,
        NONE
    }

    /** When a call is safe. */
    @Schema(name = "ContactHours")
    public enum Hours {
        MORNING,
        NOON,
        AFTERNOON,
        EVENING
    }
}
