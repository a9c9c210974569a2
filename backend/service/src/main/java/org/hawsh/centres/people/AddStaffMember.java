package org.hawsh.centres.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.platform.words.PlainText;

/** Somebody who works at a centre. */
record AddStaffMember(
        @NotNull UUID centreId,
        @NotNull @PlainText @Size(max = 120) String name,
        @Schema(description = "The login, where there is one") UUID subject,
        @Schema(examples = "Facilitator") @NotNull @PlainText @Size(max = 80) String job,
        @Schema(
                        pattern = PhoneNumber.PROMISED,
                        description =
                                "International, or as it is said in Iraq; spaces are taken out",
                        examples = "+964 770 123 4567")
                @PhoneNumber.Phone
                String phone,
        @NotNull LocalDate from,
        @Schema(description = "The last day; null while it is not known") LocalDate to,
        @Schema(description = "STAFF if left out") Engagement engagement,
        @Schema(description = "The code of conduct") @Valid Paper conduct,
        @Schema(description = "Training in safeguarding") @Valid Paper safeguarding,
        @Schema(description = "Whether anything speaks against them") @Valid Paper vetting) {

    StaffDetails details() {
        return new StaffDetails(
                name,
                subject,
                job,
                phone,
                from,
                to,
                engagement == null ? Engagement.STAFF : engagement,
                conduct,
                safeguarding,
                vetting);
    }
}
