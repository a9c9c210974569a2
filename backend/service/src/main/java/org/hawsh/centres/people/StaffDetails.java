package org.hawsh.centres.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.platform.words.PlainText;

/** Everything about a member of staff that can be edited, as it stands after the patch. */
@Schema(name = "EditStaff")
record StaffDetails(
        @NotNull @PlainText @Size(max = 120) String name,
        UUID subject,
        @NotNull @PlainText @Size(max = 80) String job,
        @Schema(pattern = PhoneNumber.PROMISED) @PhoneNumber.Phone String phone,
        @NotNull LocalDate from,
        LocalDate to,
        @NotNull Engagement engagement,
        @Valid Paper conduct,
        @Valid Paper safeguarding,
        @Valid Paper vetting)
        implements PersonDetails {

    @Override
    public List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(PersonDetails.super.faults());
        faults.addAll(Paper.faults("/conduct", conduct));
        faults.addAll(Paper.faults("/safeguarding", safeguarding));
        faults.addAll(Paper.faults("/vetting", vetting));
        return faults;
    }
}
