package org.hawsh.participants.consents;

import java.util.Set;
import java.util.UUID;
import org.hawsh.participants.profile.ContactDetails;
import org.hawsh.platform.words.Language;

/**
 * How one person may be reached without harm, and whether they agreed to it.
 *
 * @param consent whether the centre may use it at all: of contact, and not of a registration that was taken back
 * @param whose null where nobody asked; then there is no phone
 * @param language in which they last said what they agree to
 */
public record SafeContact(
        UUID participantId,
        Agreed consent,
        ContactDetails.Whose whose,
        String phone,
        String askFor,
        boolean mayCall,
        boolean mayWrite,
        boolean maySayCentre,
        boolean womanCallerOnly,
        Set<ContactDetails.Hours> bestHours,
        Language language) {

    /** Whether the person agreed to be contacted. */
    public enum Agreed {
        YES,
        NO,
        NOT_ASKED
    }

    public boolean mayBeUsed() {
        return consent == Agreed.YES && phone != null;
    }
}
