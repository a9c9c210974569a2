package org.hawsh.participants.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.participants.ParticipantRegister;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.PersonOnRecord;
import org.hawsh.participants.matching.NameTokens;
import org.hawsh.participants.names.Lexicon;
import org.hawsh.participants.names.WordMeanings;
import org.hawsh.participants.search.CandidateRepository.Question;
import org.hawsh.participants.search.NameRanking.Ranked;
import org.hawsh.places.PlaceView;
import org.hawsh.platform.values.Iraq;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.work.records.Records;

/** Finds people by what is typed at the desk: parts of a name in any script and spelling, a year, a reference. */
@ApplicationScoped
public class ParticipantSearch {
    /** Nobody shares a phone with more people than this. */
    private static final int MOST_PEOPLE = 400;

    private final ParticipantRegister participants;
    private final CandidateSearch candidates;
    private final Lexicon lexicon;
    private final Homes homes;
    private final LastSeen lastSeen;
    private final Centres centres;
    private final FamilyNames familyNames;
    private final CurrentUser user;
    private final Records records;

    ParticipantSearch(
            ParticipantRegister participants,
            CandidateSearch candidates,
            Lexicon lexicon,
            Homes homes,
            LastSeen lastSeen,
            Centres centres,
            FamilyNames familyNames,
            CurrentUser user,
            Records records) {
        this.participants = participants;
        this.candidates = candidates;
        this.lexicon = lexicon;
        this.homes = homes;
        this.lastSeen = lastSeen;
        this.centres = centres;
        this.familyNames = familyNames;
        this.user = user;
        this.records = records;
    }

    @Transactional
    public SearchResult find(SearchParticipants request) {
        NameTokens typed = NameTokens.of(request.text(), Year.now(Iraq.ZONE).getValue());
        boolean byFamilyName = byFamilyName(request, typed);
        if (byFamilyName && !familyNames.take(request.family())) {
            throw new FamilyNames.UsedUp();
        }
        SearchResult found = look(request, typed, byFamilyName);
        records.shown(
                SearchSheet.PARTICIPANT
                        .didToMany(byFamilyName ? "SEARCH_BY_FAMILY_NAME" : "SEARCH")
                        .at(request.centreId()),
                found.items().stream().map(hit -> hit.participant().id()).toList());
        return found;
    }

    private static boolean byFamilyName(SearchParticipants request, NameTokens typed) {
        int parts = typed.words().size() + (isTold(request.grandfather()) ? 1 : 0);
        return FamilyNames.counts(request.family(), parts, yearOf(request, typed) != null);
    }

    private SearchResult look(SearchParticipants request, NameTokens typed, boolean byFamilyName) {
        Collection<UUID> scope =
                user.centresWith(Permissions.PARTICIPANT_SEARCH, request.centreId());
        Optional<PersonOnRecord> referred =
                typed.reference()
                        .flatMap(reference -> participants.withReference(reference, scope));
        if (referred.isPresent()) {
            return new SearchResult(
                    hits(List.of(referred.get()), person -> SearchHit.Match.REFERENCE, scope),
                    false,
                    SearchResult.Matching.exactly(1));
        }
        Optional<String> phone = PhoneNumber.typed(request.text());
        if (phone.isPresent()) {
            return reachedAt(phone.get(), scope, request.limitOrDefault());
        }
        Optional<TypedDigits> digits = TypedDigits.in(request.text());
        if (digits.isPresent()) {
            return byDigits(digits.get(), scope, request.limitOrDefault());
        }
        CandidateSearch.Found found =
                candidates.find(
                        new Question(
                                meanings(typed, byFamilyName),
                                filter(request, typed, byFamilyName),
                                scope),
                        request.limitOrDefault());
        List<SearchHit> hits = hits(found.ranked(), scope, request.limitOrDefault());
        SearchResult.Matching matching = found.matching();
        return new SearchResult(
                hits, matching.orMore() || matching.people() > hits.size(), matching);
    }

    private List<SearchHit> hits(List<Ranked> ranked, Collection<UUID> scope, int limit) {
        List<Ranked> shown = ranked.stream().limit(limit).toList();
        Map<UUID, PersonOnRecord> people =
                participants.ofIds(shown.stream().map(one -> one.candidate().id()).toList(), scope);
        Map<UUID, SearchHit.Match> matches = new HashMap<>();
        shown.forEach(one -> matches.put(one.candidate().id(), one.match()));
        return hits(
                shown.stream().map(one -> people.get(one.candidate().id())).toList(),
                person -> matches.get(person.id()),
                scope);
    }

    private List<SearchHit> hits(
            List<PersonOnRecord> people,
            Function<PersonOnRecord, SearchHit.Match> match,
            Collection<UUID> scope) {
        List<UUID> ids = people.stream().map(PersonOnRecord::id).toList();
        Map<UUID, PlaceView> home = homes.of(ids);
        Map<UUID, LocalDate> seen = lastSeen.of(ids, scope);
        return people.stream()
                .map(
                        person ->
                                new SearchHit(
                                        ParticipantSummary.of(person),
                                        match.apply(person),
                                        home.get(person.id()),
                                        seen.get(person.id())))
                .toList();
    }

    /** Phones are shared, so that one number may mean a whole house. */
    private SearchResult reachedAt(String phone, Collection<UUID> scope, int limit) {
        List<PersonOnRecord> reached = participants.withPhone(phone, scope, MOST_PEOPLE);
        return new SearchResult(
                hits(
                        reached.stream().limit(limit).toList(),
                        person -> SearchHit.Match.PHONE,
                        scope),
                reached.size() > limit,
                SearchResult.Matching.exactly(reached.size()));
    }

    /** Digits alone are of a reference, or what a phone ends in: both are looked for, whatever is found. */
    private SearchResult byDigits(TypedDigits digits, Collection<UUID> scope, int limit) {
        Map<UUID, PersonOnRecord> found = new LinkedHashMap<>();
        participants
                .withReferences(digits.asReferences(centres.codes()), scope)
                .forEach(person -> found.put(person.id(), person));
        Set<UUID> referred = Set.copyOf(found.keySet());
        participants
                .withPhoneEndingIn(digits.text(), scope, MOST_PEOPLE)
                .forEach(person -> found.putIfAbsent(person.id(), person));
        return new SearchResult(
                hits(
                        found.values().stream().limit(limit).toList(),
                        person ->
                                referred.contains(person.id())
                                        ? SearchHit.Match.REFERENCE
                                        : SearchHit.Match.PHONE,
                        scope),
                found.size() > limit,
                SearchResult.Matching.exactly(found.size()));
    }

    private PeopleFilter filter(
            SearchParticipants request, NameTokens typed, boolean byFamilyName) {
        return new PeopleFilter(
                yearOf(request, typed),
                request.sex(),
                isTold(request.grandfather())
                        ? lexicon.meaningsOfPart(request.grandfather()).any()
                        : null,
                byFamilyName ? lexicon.meaningsOfPart(request.family()).any() : null,
                request.governoratePcode() == null
                        ? null
                        : homes.governorate(request.governoratePcode()));
    }

    /** What was chosen beside the field counts before a year that was typed into it. */
    private static Integer yearOf(SearchParticipants request, NameTokens typed) {
        Integer typedYear = typed.birthYear().isPresent() ? typed.birthYear().getAsInt() : null;
        return request.birthYear() == null ? typedYear : request.birthYear();
    }

    private static boolean isTold(String part) {
        return part != null && !part.isBlank();
    }

    /** @param inFull beside a family name nothing is a beginning: one letter would stand for every name */
    private List<WordMeanings> meanings(NameTokens typed, boolean inFull) {
        List<WordMeanings> meanings = new ArrayList<>();
        int words = Math.min(typed.words().size(), CandidateRepository.MOST_WORDS);
        for (int i = 0; i < words; i++) {
            boolean beingTyped =
                    i == typed.words().size() - 1 && !typed.lastIsComplete() && !inFull;
            String word = typed.words().get(i);
            meanings.add(beingTyped ? lexicon.meaningsOfBeginning(word) : lexicon.meaningsOf(word));
        }
        return meanings;
    }
}
