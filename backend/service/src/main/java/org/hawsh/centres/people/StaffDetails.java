package org.hawsh.centres.people;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.platform.PhoneNumber;
import org.hawsh.platform.PlainText;

/** Everything about a member of staff that can be edited, as it stands after the patch. */
record StaffDetails(
        @NotNull @PlainText @Size(max = 120) String name,
        UUID subject,
        @NotNull @PlainText @Size(max = 80) String job,
        @PhoneNumber.Phone String phone,
        @NotNull LocalDate from,
        LocalDate to)
        implements PersonDetails {}
