package org.hawsh.participants.profile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.words.PlainText;

/** What somebody tells of themself; every part may be left out. A place is never finer than a district. */
@Schema(description = "What somebody tells of themself; every part may be left out")
public record ProfileDetails(
        @Schema(description = "Language tags", examples = "[\"ar\", \"ckb\"]") @Size(max = 10)
                List<@NotNull @Pattern(regexp = LANGUAGE) String> languages,
        @Schema(description = "Where they live now", examples = "IQG13") @Size(max = 20)
                String governoratePcode,
        @Schema(examples = "IQG13Q02") @Size(max = 20) String districtPcode,
        @Schema(description = "Of the code list ways-of-hearing", examples = "FRIEND")
                @CodeOf(ProfileSheet.WAYS_OF_HEARING)
                String heardOf,
        @Schema(examples = "معلّمة") @PlainText @Size(max = 120) String formerOccupation,
        @Schema(examples = "[\"خياطة\"]") @Size(max = 10)
                List<@NotNull @PlainText @Size(max = 60) String> skills,
        @Schema(
                        description =
                                "What a room or a lesson must have: of the code list access-needs",
                        examples = "[\"RAMP\"]")
                @Size(max = 10)
                Set<@NotNull @CodeOf(ProfileSheet.ACCESS_NEEDS) String> accessNeeds,
        @Valid GuardianDetails guardian,
        @Schema(description = "Write-only") @Valid MotherName motherName) {

    /** A language tag (BCP 47) of a language and perhaps a script. */
    static final String LANGUAGE = "[a-z]{2,3}(-[A-Z][a-z]{3})?";

    static final ProfileDetails NOTHING =
            new ProfileDetails(List.of(), null, null, null, null, List.of(), Set.of(), null, null);

    public ProfileDetails {
        accessNeeds = InOrder.of(accessNeeds);
    }
}
