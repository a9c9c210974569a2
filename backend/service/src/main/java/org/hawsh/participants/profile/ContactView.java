package org.hawsh.participants.profile;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.http.Versioned;

/** How somebody can be reached, and whether they may be. Whoever said no is not called: the number is not shown. */
@Schema(name = "ParticipantContact")
record ContactView(
        @Schema(description = "Null where nobody asked") ContactDetails.Whose whose,
        @Schema(
                        description =
                                "Null where there is none, or where the person said no to contact",
                        examples = "+9647701234567")
                String phone,
        String askFor,
        @NotNull Boolean mayCall,
        @NotNull Boolean mayWrite,
        @NotNull Boolean maySayCentre,
        @NotNull Boolean womanCallerOnly,
        @NotNull Set<ContactDetails.Hours> bestHours,
        @NotNull TheRegister.ContactConsent consent,
        @Schema(description = "Whether the centre may use it: there is a phone, and a yes") @NotNull
                Boolean usable,
        @Schema(description = "The version part of the entity tag: the person's", examples = "0")
                @NotNull
                Integer version)
        implements Versioned {

    static ContactView of(Contact contact, TheRegister.ContactConsent consent, int version) {
        boolean refused = consent == TheRegister.ContactConsent.NO;
        ContactDetails told = contact == null ? ContactDetails.NOT_ASKED : contact.details();
        return new ContactView(
                contact == null ? null : told.whose(),
                refused ? null : told.phone(),
                refused ? null : told.askFor(),
                is(told.mayCall()),
                is(told.mayWrite()),
                is(told.maySayCentre()),
                is(told.womanCallerOnly()),
                told.bestHours() == null ? Set.of() : told.bestHours(),
                consent,
                consent == TheRegister.ContactConsent.GIVEN && told.phone() != null,
                version);
    }

    private static boolean is(Boolean said) {
        return Boolean.TRUE.equals(said);
    }
}
