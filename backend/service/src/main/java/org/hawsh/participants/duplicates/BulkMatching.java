package org.hawsh.participants.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.participants.ParticipantRegister;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.RegisterParticipant;
import org.hawsh.participants.names.Lexicon;

/** The register as one who brings many people in needs it: to compare with, and to look at those who were found. */
@ApplicationScoped
public class BulkMatching {
    private static final int MOST_SHOWN = 3;

    private final ParticipantMatches matches;
    private final ParticipantRegister participants;
    private final TwoPeople twoPeople;
    private final Lexicon lexicon;
    private final CurrentUser user;

    BulkMatching(
            ParticipantMatches matches,
            ParticipantRegister participants,
            TwoPeople twoPeople,
            Lexicon lexicon,
            CurrentUser user) {
        this.matches = matches;
        this.participants = participants;
        this.twoPeople = twoPeople;
        this.lexicon = lexicon;
        this.user = user;
    }

    /** For the rows of one file, which are given part by part. */
    public BulkMatches begin() {
        return new BulkMatches(lexicon::meaningsOfPart);
    }

    /** Whom of a centre's register each row is likely to be. Other threads may put rows of the same file beside one another meanwhile. */
    @Transactional(TxType.MANDATORY)
    public List<List<BulkMatches.Match>> ofRegister(BulkMatches file, List<Row> rows, UUID centre) {
        return matches
                .ofEach(rows.stream().map(Row::person).toList(), centre, file.atHand())
                .stream()
                .map(known -> likely(known).toList())
                .toList();
    }

    /**
     * The rows, which are known to the file from then on, with the earlier ones each is likely to be.
     *
     * @param known whom of the register each is likely to be; they come first
     */
    @Transactional(TxType.MANDATORY)
    public List<List<BulkMatches.Match>> withEarlier(
            BulkMatches file, List<Row> rows, List<List<BulkMatches.Match>> known) {
        List<List<BulkMatches.Match>> found = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            found.add(
                    Stream.concat(
                                    known.get(i).stream(),
                                    file.add(row.number(), row.person()).stream())
                            .limit(MOST_SHOWN)
                            .toList());
        }
        return found;
    }

    private static Stream<BulkMatches.Match> likely(List<PossibleDuplicate> known) {
        return known.stream()
                .filter(one -> one.level() == MatchLevel.LIKELY)
                .map(one -> new BulkMatches.Match(one.participant().id(), 0, one.reasons()));
    }

    /** As a list shows them; empty for somebody who no longer is in the caller's centres. */
    @Transactional
    public List<ParticipantSummary> shown(List<UUID> ids) {
        var scope = user.centresWith(Permissions.PARTICIPANT_SEARCH);
        return ids.stream()
                .map(id -> participants.find(id, scope))
                .flatMap(Optional::stream)
                .map(ParticipantSummary::of)
                .toList();
    }

    /** "Not the same person", said of each of these new people and those they were likely to be; who is no longer there is passed over. */
    @Transactional(TxType.MANDATORY)
    public void tellApart(Map<UUID, ? extends Collection<UUID>> others, UUID centre) {
        var there =
                participants
                        .ofIds(
                                others.values().stream()
                                        .flatMap(Collection::stream)
                                        .collect(Collectors.toSet()),
                                user.centresWith(Permissions.PARTICIPANT_IMPORT, centre))
                        .keySet();
        Set<PairOfPeople> pairs = new HashSet<>();
        others.forEach(
                (one, all) ->
                        all.stream()
                                .filter(there::contains)
                                .forEach(other -> pairs.add(PairOfPeople.of(one, other))));
        twoPeople.tellApart(pairs, centre);
    }

    /** Somebody as a row of a file describes them. */
    public record Row(int number, RegisterParticipant person) {}
}
