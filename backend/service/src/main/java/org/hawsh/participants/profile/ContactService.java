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
import org.hawsh.work.records.Records;

/** Reading and editing how somebody can be reached. */
@ApplicationScoped
@Transactional
class ContactService {
    private final AnswerStore answers;
    private final ProfileWriter writer;
    private final TheRegister register;
    private final MergePatch patches;
    private final Records records;

    ContactService(
            AnswerStore answers,
            ProfileWriter writer,
            TheRegister register,
            MergePatch patches,
            Records records) {
        this.answers = answers;
        this.writer = writer;
        this.register = register;
        this.patches = patches;
        this.records = records;
    }

    ContactView read(UUID id) {
        Bearer bearer = find(id, Permissions.PARTICIPANT_CONTACT_READ);
        records.done(ProfileSheet.PARTICIPANT, bearer, "READ_CONTACT");
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
                        id, Permissions.PARTICIPANT_CONTACT_UPDATE, Optional.of(seenVersion));
        writer.write(id, patched.value());
        records.done(
                ProfileSheet.PARTICIPANT,
                changed,
                "EDIT_CONTACT",
                patched.changedFields().stream()
                        .map(field -> "contact." + field)
                        .collect(Collectors.toSet()));
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
