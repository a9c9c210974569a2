package org.hawsh.participants;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.participants.consents.ConsentPurpose;
import org.hawsh.participants.consents.ConsentRules;
import org.hawsh.participants.consents.RecordConsent;
import org.hawsh.participants.profile.ContactDetails;
import org.hawsh.participants.profile.DisplacementDetails;
import org.hawsh.participants.profile.ProfileDetails;
import org.hawsh.participants.profile.Told;
import org.hawsh.platform.problems.Fault;

/** What somebody told beside who they are while they were registered; every part may be left out, and told later. */
@Schema(description = "What somebody told beside who they are; every part may be left out")
public record FurtherAnswers(
        @Valid ProfileDetails profile,
        @Valid ContactDetails contact,
        @Valid DisplacementDetails displacement,
        @Schema(description = "Decisions about other purposes than being registered")
                @Size(max = 10)
                List<@NotNull @Valid RecordConsent> consents) {

    public static final String POINTER = "/further";

    public Told told(LocalDate today) {
        return new Told(profile, contact, displacement, today);
    }

    public List<RecordConsent> decisions() {
        return consents == null ? List.of() : consents;
    }

    /**
     * @param minor whether the person is certainly under 18
     * @param today the date at the centre
     */
    public List<Fault> faults(boolean minor, LocalDate today) {
        List<Fault> faults = new ArrayList<>(told(today).faults(POINTER));
        for (int i = 0; i < decisions().size(); i++) {
            RecordConsent said = decisions().get(i);
            String pointer = POINTER + "/consents/" + i;
            if (said.purpose() == ConsentPurpose.REGISTRATION) {
                faults.add(Fault.at(pointer + "/purpose", "registration-said-already"));
            }
            ConsentRules.faults(said, minor, Optional.empty(), today).stream()
                    .map(fault -> fault.below(pointer))
                    .forEach(faults::add);
        }
        return faults;
    }
}
