package org.hawsh.grants.networks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.platform.words.PlainText;

/** Everything about a member that can be edited, as it stands after the patch. Who they are of the register stays. */
@Schema(name = "EditVolunteerNetworkMember")
record MemberDetails(
        @PlainText @Size(max = 120) String name,
        @PhoneNumber.Phone String phone,
        @NotNull @CodeOf(NetworkSheet.ROLES) String role,
        @NotNull Boolean represents,
        Boolean ofAge,
        @NotNull LocalDate joinedOn,
        LocalDate leftOn) {

    MemberContact contact() {
        return new MemberContact(name == null ? null : name.strip(), PhoneNumber.stored(phone));
    }

    boolean isThereNow() {
        return leftOn == null;
    }
}
