package org.hawsh.grants.networks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.platform.words.PlainText;

/** Somebody joins a network: of the register, or by name. */
@Schema(name = "AddVolunteerNetworkMember")
record AddMember(
        @Schema(
                        description = "Of somebody in the register; either this or a name",
                        examples = "KRK-004217-3")
                @PlainText
                @Size(max = 20)
                String participantReference,
        @Schema(description = "Of somebody who is not in the register", examples = "رنا أحمد")
                @PlainText
                @Size(max = 120)
                String name,
        @Schema(
                        pattern = PhoneNumber.PROMISED,
                        description =
                                "International, or as it is said in Iraq; spaces are taken out",
                        examples = "+964 770 123 4567")
                @PhoneNumber.Phone
                String phone,
        @Schema(description = "Of the code list network-member-roles", examples = "COORDINATOR")
                @NotNull
                @CodeOf(NetworkSheet.ROLES)
                String role,
        @Schema(description = "Signs for the network") @NotNull Boolean represents,
        @Schema(description = "Since when; null where it is since they joined")
                LocalDate representsFrom,
        @Schema(
                        description =
                                "Whether they say that they are 18 or older; where the register knows, the register counts")
                Boolean ofAge,
        @NotNull LocalDate joinedOn) {

    MemberDetails details() {
        return new MemberDetails(
                name, phone, role, represents, representsFrom, null, ofAge, joinedOn, null);
    }
}
