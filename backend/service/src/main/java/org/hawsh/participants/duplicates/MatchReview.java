package org.hawsh.participants.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.participants.ParticipantRegister;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.PersonOnRecord;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.work.records.Records;

/** Pairs that wait for somebody to look, and the looking for more of them. */
@ApplicationScoped
@Transactional
class MatchReview {
    private static final int LOOKED_AT_ONCE = 100;

    /** A part ends early where looking is slow: whoever asks sees how far it came, and nobody is kept waiting. */
    private static final Duration LONGEST_PART = Duration.ofSeconds(2);

    private static final UUID FIRST_ID = new UUID(0, 0);

    private final PairRepository pairs;
    private final ParticipantRegister participants;
    private final TwoPeople twoPeople;
    private final Comparison comparison;
    private final Cursors cursors;
    private final CurrentUser user;
    private final Records records;

    MatchReview(
            PairRepository pairs,
            ParticipantRegister participants,
            TwoPeople twoPeople,
            Comparison comparison,
            Cursors cursors,
            CurrentUser user,
            Records records) {
        this.pairs = pairs;
        this.participants = participants;
        this.twoPeople = twoPeople;
        this.comparison = comparison;
        this.cursors = cursors;
        this.user = user;
        this.records = records;
    }

    Page<MatchPair> waiting(UUID centre, int limit, String cursor) {
        Collection<UUID> scope = user.centresWith(Distinctions.MAY, centre);
        String bound = comparison.bound("waiting", scope);
        String[] after = cursor == null ? null : cursors.open(cursor, bound).split(" ");
        List<FoundMatch> rows =
                pairs.waiting(
                        scope,
                        after == null ? "" : after[0],
                        after == null ? FIRST_ID : UUID.fromString(after[1]),
                        limit + 1);
        Page<FoundMatch> page =
                Page.of(rows, limit, last -> cursors.seal(last.level() + " " + last.id(), bound));
        Map<UUID, PersonOnRecord> people =
                comparison.shown(page.items().stream().map(FoundMatch::pair), scope, centre);
        List<MatchPair> shown =
                page.items().stream()
                        .map(found -> side(found, people))
                        .filter(Objects::nonNull)
                        .toList();
        return new Page<>(shown, page.next());
    }

    /** An edit since then may have made them plainly two: such a pair is no question any more. */
    private static MatchPair side(FoundMatch found, Map<UUID, PersonOnRecord> people) {
        PersonOnRecord one = people.get(found.pair().a());
        PersonOnRecord other = people.get(found.pair().b());
        Likeness likeness =
                Likeness.between(one.details().withoutFamily(), other.details().withoutFamily());
        return MatchRules.levelOf(likeness, 0)
                .map(
                        stillAQuestion ->
                                new MatchPair(
                                        found.id(),
                                        ParticipantSummary.of(one),
                                        ParticipantSummary.of(other),
                                        found.level(),
                                        likeness.reasons(),
                                        found.foundAt()))
                .orElse(null);
    }

    LookForMatches.Result look(LookForMatches request) {
        Collection<UUID> scope = user.centresWith(Distinctions.MAY, request.centreId());
        String bound = comparison.bound("looking", scope);
        UUID after =
                request.cursor() == null
                        ? FIRST_ID
                        : UUID.fromString(cursors.open(request.cursor(), bound));
        List<PersonOnRecord> people = participants.byId(scope, after, LOOKED_AT_ONCE + 1);
        long until = System.nanoTime() + LONGEST_PART.toNanos();
        int looked = 0;
        int found = 0;
        while (looked < Math.min(people.size(), LOOKED_AT_ONCE)
                && (looked == 0 || System.nanoTime() < until)) {
            found += twoPeople.lookAround(people.get(looked++), scope);
        }
        Page<PersonOnRecord> part =
                Page.of(people, looked, last -> cursors.seal(last.id().toString(), bound));
        records.shown(
                DuplicateSheet.PARTICIPANT.didToMany("LOOK_FOR_MATCHES").at(request.centreId()),
                List.of());
        return new LookForMatches.Result(looked, found, part.next());
    }
}
