package org.hawsh.participants.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.participants.ParticipantRegister;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.PersonOnRecord;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** What was said of pairs that were looked at; it can be taken back for ever. */
@ApplicationScoped
@Transactional
class Distinctions {
    static final String MAY = Permissions.PARTICIPANT_MATCH_REVIEW;

    private static final UUID LAST_ID = new UUID(-1, -1);

    private final PairRepository pairs;
    private final ParticipantRegister participants;
    private final TwoPeople twoPeople;
    private final Comparison comparison;
    private final Accounts accounts;
    private final Cursors cursors;
    private final CurrentUser user;
    private final Records records;

    Distinctions(
            PairRepository pairs,
            ParticipantRegister participants,
            TwoPeople twoPeople,
            Comparison comparison,
            Accounts accounts,
            Cursors cursors,
            CurrentUser user,
            Records records) {
        this.pairs = pairs;
        this.participants = participants;
        this.twoPeople = twoPeople;
        this.comparison = comparison;
        this.accounts = accounts;
        this.cursors = cursors;
        this.user = user;
        this.records = records;
    }

    Page<DistinctionView> decided(UUID centre, int limit, String cursor) {
        Collection<UUID> scope = user.centresWith(MAY, centre);
        String bound = comparison.bound("decided", scope);
        Page<Distinction> page =
                cursors.byId(
                        cursor,
                        limit,
                        bound,
                        (before, count) ->
                                pairs.decided(scope, before == null ? LAST_ID : before, count),
                        Distinction::id);
        return views(page, scope, centre);
    }

    /** Who sees only one of the two has nothing to say about both. */
    DistinctionView tellApart(UUID id, UUID other) {
        Collection<UUID> scope = user.centresWith(MAY);
        PersonOnRecord one = participants.find(id, scope).orElseThrow(NotFound::new);
        if (id.equals(other)) {
            ValidationFailed.ifAny(List.of(Fault.at("/other", "one-person-twice")));
        }
        if (participants.find(other, scope).isEmpty()) {
            ValidationFailed.ifAny(List.of(Fault.at("/other", "person-unknown")));
        }
        twoPeople.tellApart(id, other, one.centreId());
        Distinction kept = pairs.decided(PairOfPeople.of(id, other)).orElseThrow();
        return views(Page.whole(List.of(kept)), scope, null).items().get(0);
    }

    /** Taken back, the pair is a question again. */
    void takeBack(UUID id) {
        Distinction distinction =
                pairs.decided(id, user.centresWith(MAY)).orElseThrow(NotFound::new);
        PairOfPeople pair = distinction.pair();
        distinction.takeBack(user.subject());
        PersonOnRecord one = participants.find(pair.a(), user.centresWith(MAY)).orElseThrow();
        records.doneToEach(
                DuplicateSheet.PARTICIPANT.didToMany("TELL_APART_WITHDRAWN").at(one.centreId()),
                List.of(pair.a(), pair.b()));
        twoPeople.lookAround(one, user.centresWith(MAY));
    }

    private Page<DistinctionView> views(
            Page<Distinction> page, Collection<UUID> scope, UUID centre) {
        Map<UUID, PersonOnRecord> people =
                comparison.shown(page.items().stream().map(Distinction::pair), scope, centre);
        Map<UUID, AccountRef> deciders =
                accounts.named(page.items().stream().map(Distinction::decidedBy).toList());
        return page.map(
                one ->
                        new DistinctionView(
                                one.id(),
                                ParticipantSummary.of(people.get(one.pair().a())),
                                ParticipantSummary.of(people.get(one.pair().b())),
                                deciders.get(one.decidedBy()),
                                one.decidedAt()));
    }
}
