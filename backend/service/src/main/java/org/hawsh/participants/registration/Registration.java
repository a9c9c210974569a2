package org.hawsh.participants.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.participants.NewParticipant;
import org.hawsh.participants.ParticipantRegister;
import org.hawsh.participants.ParticipantView;
import org.hawsh.participants.PersonOnRecord;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.participants.consents.ConsentGiven;
import org.hawsh.participants.consents.Consents;
import org.hawsh.participants.duplicates.LikelyDuplicate;
import org.hawsh.participants.duplicates.PossibleDuplicate;
import org.hawsh.participants.duplicates.TwoPeople;
import org.hawsh.participants.names.HeldWords;
import org.hawsh.participants.names.Lexicon;
import org.hawsh.participants.names.NameWords;
import org.hawsh.participants.names.PersonName;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Registering people: one at the desk or many from a file, by the same rules and in one transaction. */
@ApplicationScoped
public class Registration {
    private final EntityManager database;
    private final Lexicon lexicon;
    private final Centres centres;
    private final CurrentUser user;
    private final FreeReferences freeReferences;
    private final ParticipantRegister participants;
    private final FurtherStore further;
    private final Consents consents;
    private final Records records;
    private final TwoPeople twoPeople;

    Registration(
            EntityManager database,
            Lexicon lexicon,
            Centres centres,
            CurrentUser user,
            FreeReferences freeReferences,
            ParticipantRegister participants,
            FurtherStore further,
            Consents consents,
            Records records,
            TwoPeople twoPeople) {
        this.database = database;
        this.lexicon = lexicon;
        this.centres = centres;
        this.user = user;
        this.freeReferences = freeReferences;
        this.participants = participants;
        this.further = further;
        this.consents = consents;
        this.records = records;
        this.twoPeople = twoPeople;
    }

    /** What would keep this person from being registered; nothing is stored. */
    public List<Fault> faults(RegisterParticipant request, LocalDate today) {
        return RegistrationRules.faults(request, today);
    }

    /**
     * Writes what their names are made of into the lexicon, in a transaction of its own: whoever registers somebody of the same
     * name meanwhile does not wait for a long list to end.
     *
     * @param known words of the list that were written before
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void learnNames(List<RegisterParticipant> requests, HeldWords known) {
        lexicon.wordsOf(
                requests.stream().map(request -> PersonName.of(request.name())).toList(), known);
    }

    /** As {@link #registerAll(UUID, List, HeldWords)}, of a list that is not long. */
    @Transactional
    public List<UUID> registerAll(UUID centreId, List<RegisterParticipant> requests) {
        return registerAll(centreId, requests, new HeldWords());
    }

    /**
     * Registers all of them at one centre, or none. Nothing of them is kept in memory afterwards, so that a long list can be
     * brought in part by part within one transaction. Nobody is asked whether they are known: that was decided before.
     *
     * @param held words of the list this transaction holds already
     * @return their ids, in their order
     * @throws ValidationFailed with the faults of the first person that has any
     */
    @Transactional
    public List<UUID> registerAll(
            UUID centreId, List<RegisterParticipant> requests, HeldWords held) {
        LocalDate today = centres.todayAt(centreId);
        requests.forEach(request -> ValidationFailed.ifAny(faults(request, today)));
        List<UUID> ids =
                register(centreId, requests, held, today).stream().map(PersonOnRecord::id).toList();
        database.flush();
        database.clear();
        return ids;
    }

    /** @throws LikelyDuplicate if somebody very like this is written down and nobody said that it is another */
    @Transactional
    ParticipantView registerOne(RegisterParticipant request) {
        LocalDate today = centres.todayAt(request.centreId());
        ValidationFailed.ifAny(faults(request, today));
        List<PossibleDuplicate> near =
                twoPeople.near(
                        request.details(today),
                        request.toldApart(),
                        user.centresWith(Permissions.PARTICIPANT_REGISTER));
        PersonOnRecord registered =
                register(request.centreId(), List.of(request), new HeldWords(), today).get(0);
        twoPeople.settle(registered, request.toldApart(), near);
        return ParticipantView.of(registered, consents.of(registered.id()));
    }

    /** @param requests without faults */
    private List<PersonOnRecord> register(
            UUID centreId, List<RegisterParticipant> requests, HeldWords held, LocalDate today) {
        List<PersonName> names =
                requests.stream().map(request -> PersonName.of(request.name())).toList();
        Map<PersonName, NameWords> words = lexicon.wordsOf(names, held);
        List<String> references = freeReferences.of(centres.codeOf(centreId), requests.size());
        List<NewParticipant> people = new ArrayList<>(requests.size());
        for (int i = 0; i < requests.size(); i++) {
            RegisterParticipant request = requests.get(i);
            people.add(
                    new NewParticipant(
                            references.get(i),
                            request.kindOrDefault(),
                            request.details(today),
                            words.get(names.get(i)),
                            request.dayOr(today)));
        }
        List<PersonOnRecord> all = participants.add(centreId, people);
        consents.agreedToRegistration(agreed(all, requests));
        records.doneToEach(
                RegistrationSheet.PARTICIPANT.didToMany("REGISTER").at(centreId),
                all.stream().map(PersonOnRecord::id).toList());
        for (int i = 0; i < all.size(); i++) {
            further.store(all.get(i), requests.get(i).further(), today);
        }
        return all;
    }

    private static List<Consents.Agreed> agreed(
            List<PersonOnRecord> people, List<RegisterParticipant> requests) {
        List<Consents.Agreed> agreed = new ArrayList<>(people.size());
        for (int i = 0; i < people.size(); i++) {
            ConsentGiven given = requests.get(i).consent();
            if (given != null) {
                PersonOnRecord person = people.get(i);
                agreed.add(new Consents.Agreed(person.id(), given, person.registeredOn()));
            }
        }
        return agreed;
    }
}
