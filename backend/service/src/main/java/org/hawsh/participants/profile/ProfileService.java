package org.hawsh.participants.profile;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.participants.profile.TheRegister.Bearer;
import org.hawsh.places.PlaceView;
import org.hawsh.places.Places;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Reading and editing what somebody told of themself. */
@ApplicationScoped
@Transactional
class ProfileService {
    private final AnswerStore answers;
    private final ProfileWriter writer;
    private final TheRegister register;
    private final Places places;
    private final Centres centres;
    private final MergePatch patches;
    private final Records records;

    ProfileService(
            AnswerStore answers,
            ProfileWriter writer,
            TheRegister register,
            Places places,
            Centres centres,
            MergePatch patches,
            Records records) {
        this.answers = answers;
        this.writer = writer;
        this.register = register;
        this.places = places;
        this.centres = centres;
        this.patches = patches;
        this.records = records;
    }

    ProfileView read(UUID id) {
        Bearer bearer = find(id, Permissions.PARTICIPANT_READ);
        records.done(ProfileSheet.PARTICIPANT, bearer, "READ_PROFILE");
        return view(bearer);
    }

    ProfileView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        Bearer bearer = find(id, Permissions.PARTICIPANT_UPDATE);
        MergePatch.Patched<ProfileDetails> patched = patches.apply(mergePatch, detailsOf(id));
        ProfileDetails edited = patched.value();
        ValidationFailed.ifAny(ProfileRules.faults(edited, id));
        Set<String> fields = patched.changedFields();
        if (mergePatch.has("motherName")) {
            // It is never read here, so what stood there before cannot be compared.
            fields.add("motherName");
        }
        Bearer changed =
                register.changed(id, Permissions.PARTICIPANT_UPDATE, Optional.of(seenVersion));
        writer.write(id, edited, centres.todayAt(bearer.centreId()), "");
        if (fields.contains("motherName")) {
            writer.writeMother(id, edited.motherName());
        }
        records.done(ProfileSheet.PARTICIPANT, changed, "EDIT_PROFILE", fields);
        return view(changed);
    }

    /** Read for a purpose, and the reading is written down. */
    MotherName readMotherName(UUID id, NamePurpose purpose) {
        Bearer bearer = find(id, Permissions.PARTICIPANT_MOTHER_NAME_READ);
        records.done(
                ProfileSheet.PARTICIPANT.did("READ_MOTHER_NAME", bearer).because(purpose.name()));
        return answers.motherOf(id).map(Mother::name).orElse(null);
    }

    private ProfileDetails detailsOf(UUID id) {
        return answers.profileOf(id)
                .map(
                        profile -> {
                            Map<Integer, PlaceView> home = places.byId(profile.home().ids());
                            return new ProfileDetails(
                                    profile.languages(),
                                    pcode(home, profile.home().governorateId()),
                                    pcode(home, profile.home().districtId()),
                                    profile.heardOf(),
                                    profile.formerOccupation(),
                                    profile.skills(),
                                    profile.accessNeeds(),
                                    profile.guardian(),
                                    null);
                        })
                .orElse(ProfileDetails.NOTHING);
    }

    private ProfileView view(Bearer bearer) {
        Optional<Profile> stored = answers.profileOf(bearer.id());
        CoarsePlace home = stored.map(Profile::home).orElse(CoarsePlace.UNKNOWN);
        Map<Integer, PlaceView> known = places.byId(home.ids());
        return new ProfileView(
                stored.map(Profile::languages).orElse(List.of()),
                home.governorateId() == null ? null : known.get(home.governorateId()),
                home.districtId() == null ? null : known.get(home.districtId()),
                stored.map(Profile::heardOf).orElse(null),
                stored.map(Profile::formerOccupation).orElse(null),
                stored.map(Profile::skills).orElse(List.of()),
                stored.map(Profile::accessNeeds).orElse(Set.of()),
                stored.map(Profile::guardian).orElse(null),
                answers.motherOf(bearer.id()).map(Mother::isRecorded).orElse(false),
                answers.hasEpisode(bearer.id()),
                bearer.version());
    }

    private Bearer find(UUID id, String permission) {
        return register.find(id, permission).orElseThrow(NotFound::new);
    }

    private static String pcode(Map<Integer, PlaceView> places, Integer id) {
        return id == null ? null : places.get(id).pcode();
    }
}
