package org.hawsh.centres.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.platform.PlainText;

/** Everything about a member of staff that can be edited, as it stands after the patch. */
record StaffDetails(
        @NotNull @PlainText @Size(max = 120) String name,
        UUID subject,
        @NotNull @PlainText @Size(max = 80) String job,
        @Pattern(regexp = PhoneNumber.WRITTEN) String phone,
        @NotNull LocalDate from,
        LocalDate to)
        implements PersonDetails {}
