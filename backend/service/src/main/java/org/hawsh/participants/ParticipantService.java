package org.hawsh.participants;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.participants.consents.Consents;
import org.hawsh.participants.names.Lexicon;
import org.hawsh.participants.profile.NamePurpose;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Reading and editing one person's record. */
@ApplicationScoped
@Transactional
class ParticipantService {
    private final ParticipantRepository participants;
    private final Consents consents;
    private final Lexicon lexicon;
    private final Centres centres;
    private final MergePatch patches;
    private final CurrentUser user;
    private final Records records;

    ParticipantService(
            ParticipantRepository participants,
            Consents consents,
            Lexicon lexicon,
            Centres centres,
            MergePatch patches,
            CurrentUser user,
            Records records) {
        this.participants = participants;
        this.consents = consents;
        this.lexicon = lexicon;
        this.centres = centres;
        this.patches = patches;
        this.user = user;
        this.records = records;
    }

    ParticipantView read(UUID id) {
        Participant participant = find(id, Permissions.PARTICIPANT_READ);
        records.done(ParticipantSheet.PARTICIPANT, participant, "READ");
        return view(participant);
    }

    ParticipantView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        Participant participant = find(id, Permissions.PARTICIPANT_UPDATE);
        MergePatch.Patched<EditParticipant> patched =
                patches.apply(mergePatch, EditParticipant.of(participant.details()));
        LocalDate today = centres.todayAt(participant.centreId());
        PersonDetails edited = patched.value().details(participant.roughAge(), today);
        ValidationFailed.ifAny(
                DetailsRules.faults(
                        participant.kind(), edited, mergePatch.hasNonNull("ageBand"), today));
        participant.edit(seenVersion, edited, lexicon.wordsOf(edited.name()));
        records.edited(ParticipantSheet.PARTICIPANT, participant, patched.changedFields());
        return view(participant);
    }

    /** The family name may be a tribal one: it is read for a purpose, and the reading is written down. */
    String readFamilyName(UUID id, NamePurpose purpose) {
        Participant participant = find(id, Permissions.PARTICIPANT_FAMILY_NAME_READ);
        records.done(
                ParticipantSheet.PARTICIPANT
                        .did("READ_FAMILY_NAME", participant)
                        .because(purpose.name()));
        return participant.name().family();
    }

    private Participant find(UUID id, String permission) {
        return participants.find(id, user.centresWith(permission)).orElseThrow(NotFound::new);
    }

    private ParticipantView view(Participant participant) {
        return ParticipantView.of(participant, consents.of(participant.id()));
    }
}
