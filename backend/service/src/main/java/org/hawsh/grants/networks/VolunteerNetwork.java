package org.hawsh.grants.networks;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.participants.matching.NameNormaliser;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.work.records.Editable;
import org.hawsh.work.records.KeptAtCentre;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A group of volunteers a centre works with. It ends, and is never deleted. */
@Entity
@DynamicUpdate
class VolunteerNetwork extends KeptAtCentre implements Editable<NetworkDetails> {
    @Embedded
    @EmbeddedColumnNaming("name_%s")
    private LocalizedText name;

    /** The normalised text of the three names: what a search looks in. */
    private String nameKey;

    private String kind;

    private String about;

    private LocalDate foundedOn;

    private UUID focalPointId;

    @Enumerated(EnumType.STRING)
    private NetworkState state;

    private LocalDate endedOn;

    private String endedBecause;

    private UUID mergedInto;

    protected VolunteerNetwork() {}

    VolunteerNetwork(CreateNetwork request) {
        super(request.centreId());
        state = NetworkState.ACTIVE;
        become(request.details());
    }

    @Override
    public void become(NetworkDetails details) {
        name = details.name();
        nameKey =
                Stream.of(name.en(), name.ar(), name.ckb())
                        .map(NameNormaliser::normalise)
                        .collect(Collectors.joining("\n"));
        kind = details.kind();
        about = details.about();
        foundedOn = details.foundedOn();
        focalPointId = details.focalPointId();
    }

    @Override
    public NetworkDetails details() {
        return new NetworkDetails(name, kind, about, foundedOn, focalPointId);
    }

    /** @throws NetworkRefusal if it has ended */
    void mustBeActive() {
        if (!isActive()) {
            throw NetworkRefusal.ended();
        }
    }

    boolean isActive() {
        return state == NetworkState.ACTIVE;
    }

    void end(int seenVersion, EndNetwork ending) {
        mustBeActive();
        mustBe(seenVersion);
        state = ending.how().state();
        endedOn = ending.endedOn();
        endedBecause = ending.reason().strip();
        mergedInto = ending.mergedInto();
    }

    /** @throws NetworkRefusal if it never ended */
    void comeBack(int seenVersion) {
        if (isActive()) {
            throw NetworkRefusal.hasNotEnded();
        }
        mustBe(seenVersion);
        state = NetworkState.ACTIVE;
        endedOn = null;
        endedBecause = null;
        mergedInto = null;
    }

    NetworkRef ref() {
        return new NetworkRef(id(), centreId(), name, kind, state);
    }

    NetworkView view() {
        return new NetworkView(
                id(),
                centreId(),
                name,
                kind,
                about,
                foundedOn,
                focalPointId,
                state,
                endedOn,
                endedBecause,
                mergedInto,
                version());
    }
}
