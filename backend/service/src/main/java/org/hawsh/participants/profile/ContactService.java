package org.hawsh.participants.profile;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.Permissions;
import org.hawsh.participants.profile.TheRegister.Bearer;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;

/** Reading and editing how somebody can be reached. */
@ApplicationScoped
@Transactional
class ContactService {
    private final AnswerStore answers;
    private final ProfileWriter writer;
    private final TheRegister register;
    private final MergePatch patches;
    private final AuditTrail audit;

    ContactService(
            AnswerStore answers,
            ProfileWriter writer,
            TheRegister register,
            MergePatch patches,
            AuditTrail audit) {
        this.answers = answers;
        this.writer = writer;
        this.register = register;
        this.patches = patches;
        this.audit = audit;
    }

    ContactView read(UUID id) {
        Bearer bearer = find(id, Permissions.PARTICIPANT_CONTACT_READ);
        audit.record(Act.of("READ_CONTACT", "participant", id).at(bearer.centreId()));
        return view(bearer);
    }

    ContactView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        Bearer bearer = find(id, Permissions.PARTICIPANT_CONTACT_UPDATE);
        MergePatch.Patched<ContactDetails> patched =
                patches.apply(
                        mergePatch,
                        answers.contactOf(id)
                                .map(Contact::details)
                                .orElse(ContactDetails.NOT_ASKED));
        ValidationFailed.ifAny(patched.value().faults());
        Bearer changed =
                register.changed(
                        id,
                        Permissions.PARTICIPANT_CONTACT_UPDATE,
                        Optional.of(seenVersion),
                        patched.changedFields().stream()
                                .map(field -> "contact." + field)
                                .collect(Collectors.toSet()));
        writer.write(id, patched.value());
        audit.record(Act.of("EDIT_CONTACT", "participant", id).at(bearer.centreId()));
        return view(changed);
    }

    private ContactView view(Bearer bearer) {
        return ContactView.of(
                answers.contactOf(bearer.id()).orElse(null),
                register.contactConsent(bearer.id()),
                bearer.version());
    }

    private Bearer find(UUID id, String permission) {
        return register.find(id, permission).orElseThrow(NotFound::new);
    }
}
