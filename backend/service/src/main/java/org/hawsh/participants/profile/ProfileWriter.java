package org.hawsh.participants.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;

/** Writes answers down, at a registration and later alike. */
@ApplicationScoped
class ProfileWriter {
    private final AnswerStore answers;
    private final CoarsePlaces places;
    private final TheRegister register;
    private final CurrentUser user;

    ProfileWriter(
            AnswerStore answers, CoarsePlaces places, TheRegister register, CurrentUser user) {
        this.answers = answers;
        this.places = places;
        this.register = register;
        this.user = user;
    }

    /** @param pointer to where it stands in what was sent */
    void write(UUID participantId, ProfileDetails details, LocalDate today, String pointer) {
        CoarsePlace home =
                places.find(
                        details.governoratePcode(),
                        details.districtPcode(),
                        today,
                        new CoarsePlaces.Pointers(
                                pointer + "/governoratePcode", pointer + "/districtPcode"));
        GuardianDetails guardian = details.guardian();
        if (guardian != null
                && guardian.participantId() != null
                && register.find(guardian.participantId(), Permissions.PARTICIPANT_READ)
                        .isEmpty()) {
            ValidationFailed.ifAny(
                    List.of(Fault.at(pointer + "/guardian/participantId", "guardian-unknown")));
        }
        Optional<Profile> stored = answers.profileOf(participantId);
        Profile profile = stored.orElseGet(() -> Profile.of(participantId));
        profile.become(details, home);
        if (stored.isEmpty()) {
            answers.add(profile);
        }
    }

    /** @param name null where it is not told, or taken away */
    void writeMother(UUID participantId, MotherName name) {
        Optional<Mother> stored = answers.motherOf(participantId);
        if (stored.isPresent()) {
            stored.get().become(name);
        } else if (name != null) {
            Mother mother = Mother.of(participantId);
            mother.become(name);
            answers.add(mother);
        }
    }

    void write(UUID participantId, ContactDetails details) {
        answers.contactOf(participantId)
                .ifPresentOrElse(
                        contact -> contact.become(details),
                        () -> answers.add(Contact.of(participantId, details)));
    }

    /** @param pointer to where it stands in what was sent */
    DisplacementEpisode add(
            UUID participantId, DisplacementDetails told, LocalDate today, String pointer) {
        CoarsePlace origin =
                places.find(
                        told.originGovernoratePcode(),
                        told.originDistrictPcode(),
                        today,
                        new CoarsePlaces.Pointers(
                                pointer + "/originGovernoratePcode",
                                pointer + "/originDistrictPcode"));
        DisplacementEpisode episode =
                new DisplacementEpisode(participantId, told, origin, user.subject());
        answers.add(episode);
        return episode;
    }
}
