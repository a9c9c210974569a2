package org.hawsh.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hawsh.participants.names.PersonName;
import org.hawsh.platform.http.Page;

/**
 * The register for those who hand it on, in the order of names. A row holds what a list shows: what could hurt the person
 * (family and mother's name, origin, contact) is not in it, whoever asks.
 */
@ApplicationScoped
@Transactional
public class ParticipantRows {
    private final ParticipantPages pages;

    ParticipantRows(ParticipantPages pages) {
        this.pages = pages;
    }

    /** @param position {@code next} of the page before; null at the beginning */
    public Page<Row> page(
            ParticipantSelection selection, Collection<UUID> scope, String position, int limit) {
        List<Participant> people =
                pages.page(ParticipantOrder.NAME, selection, scope, position, limit + 1);
        return Page.of(people, limit, ParticipantOrder.NAME::positionOf).map(Row::of);
    }

    /** How many there are, counted no further than so many. */
    public int count(ParticipantSelection selection, Collection<UUID> scope, int atMost) {
        return pages.count(selection, scope, atMost);
    }

    /** One person as a list shows them. */
    public record Row(
            UUID id,
            String reference,
            ParticipantKind kind,
            String given,
            String father,
            String grandfather,
            String greatGrandfather,
            Sex sex,
            BirthDate birthDate,
            AgeBand ageBand,
            LocalDate registeredOn) {

        static Row of(Participant participant) {
            PersonName name = participant.name();
            return new Row(
                    participant.id(),
                    participant.reference(),
                    participant.kind(),
                    name.given(),
                    name.father(),
                    name.grandfather(),
                    name.greatGrandfather(),
                    participant.sex(),
                    participant.birthDate(),
                    RoughAge.bandOf(participant.roughAge()),
                    participant.registeredOn());
        }
    }
}
