package org.hawsh.participants.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.participants.profile.TheRegister.Bearer;
import org.hawsh.places.PlaceView;
import org.hawsh.places.Places;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Changes of status: written at the desk, read by others, for a purpose, and every reading is written down. */
@ApplicationScoped
@Transactional
class DisplacementService {
    private final AnswerStore answers;
    private final ProfileWriter writer;
    private final TheRegister register;
    private final OriginScope scope;
    private final Places places;
    private final Centres centres;
    private final Records records;

    DisplacementService(
            AnswerStore answers,
            ProfileWriter writer,
            TheRegister register,
            OriginScope scope,
            Places places,
            Centres centres,
            Records records) {
        this.answers = answers;
        this.writer = writer;
        this.register = register;
        this.scope = scope;
        this.places = places;
        this.centres = centres;
        this.records = records;
    }

    RecordedEpisode record(UUID id, DisplacementDetails told) {
        Bearer bearer = register.find(id, Permissions.ORIGIN_RECORD).orElseThrow(NotFound::new);
        LocalDate today = centres.todayAt(bearer.centreId());
        ValidationFailed.ifAny(told.faults(today));
        Bearer changed = register.changed(id, Permissions.ORIGIN_RECORD, Optional.empty());
        DisplacementEpisode episode = writer.add(id, told, today, "");
        records.done(ProfileSheet.PARTICIPANT, changed, "RECORD_DISPLACEMENT", "displacement");
        return new RecordedEpisode(episode.id(), episode.recordedAt());
    }

    OriginReading.View read(UUID id, OriginReading.Purpose purpose) {
        if (!scope.includes(id)) {
            throw new NotFound();
        }
        Bearer bearer = register.find(id, Permissions.ORIGIN_READ).orElseThrow(NotFound::new);
        records.done(ProfileSheet.PARTICIPANT.did("READ_ORIGIN", bearer).because(purpose.name()));
        List<DisplacementEpisode> episodes = answers.episodesOf(id);
        Map<Integer, PlaceView> origins =
                places.byId(episodes.stream().flatMap(one -> one.origin().ids().stream()).toList());
        return new OriginReading.View(
                episodes.stream()
                        .map(
                                one ->
                                        new OriginReading.Episode(
                                                one.status(),
                                                one.since(),
                                                place(origins, one.origin().governorateId()),
                                                place(origins, one.origin().districtId()),
                                                one.recordedAt()))
                        .toList());
    }

    private static PlaceView place(Map<Integer, PlaceView> places, Integer id) {
        return id == null ? null : places.get(id);
    }
}
