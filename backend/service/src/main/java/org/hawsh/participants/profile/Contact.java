package org.hawsh.participants.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.hawsh.platform.values.PhoneNumber;

/** How one person can be reached. */
@Entity
@Table(name = "participant_contact")
class Contact {
    @Id private UUID participantId;

    @Enumerated(EnumType.STRING)
    private ContactDetails.Whose whose;

    private String askFor;

    private String phone;

    private boolean mayCall;

    private boolean mayWrite;

    private boolean maySayCentre;

    private boolean womanCallerOnly;

    private String[] bestHours;

    protected Contact() {}

    static Contact of(UUID participantId, ContactDetails details) {
        Contact contact = new Contact();
        contact.participantId = participantId;
        contact.become(details);
        return contact;
    }

    /** Without a phone nothing may be done with it. */
    void become(ContactDetails details) {
        boolean reachable = details.whose() != ContactDetails.Whose.NONE;
        this.whose = details.whose();
        this.askFor = details.askFor() == null ? null : details.askFor().strip();
        this.phone = PhoneNumber.stored(details.phone());
        this.mayCall = reachable && Boolean.TRUE.equals(details.mayCall());
        this.mayWrite = reachable && Boolean.TRUE.equals(details.mayWrite());
        this.maySayCentre = reachable && Boolean.TRUE.equals(details.maySayCentre());
        this.womanCallerOnly = Boolean.TRUE.equals(details.womanCallerOnly());
        this.bestHours =
                details.bestHours() == null
                        ? new String[0]
                        : details.bestHours().stream().map(Enum::name).toArray(String[]::new);
    }

    ContactDetails details() {
        return new ContactDetails(
                whose, phone, askFor, mayCall, mayWrite, maySayCentre, womanCallerOnly, hours());
    }

    private Set<ContactDetails.Hours> hours() {
        Set<ContactDetails.Hours> hours = EnumSet.noneOf(ContactDetails.Hours.class);
        Arrays.stream(bestHours).map(ContactDetails.Hours::valueOf).forEach(hours::add);
        return hours;
    }
}
