package org.hawsh.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.Act;
import org.hawsh.platform.AuditTrail;

/** Who of the register could be the person whose details are being written down. */
@ApplicationScoped
class ParticipantMatches {
    private static final int CANDIDATES = 400;
    private static final int SHOWN = 10;

    private final ParticipantRepository participants;
    private final Lexicon lexicon;
    private final CurrentUser user;
    private final AuditTrail audit;

    ParticipantMatches(
            ParticipantRepository participants,
            Lexicon lexicon,
            CurrentUser user,
            AuditTrail audit) {
        this.participants = participants;
        this.lexicon = lexicon;
        this.user = user;
        this.audit = audit;
    }

    /** For the desk: within the centres the caller may search, and written down. */
    @Transactional
    MatchResult shown(MatchParticipants request) {
        Collection<UUID> scope =
                user.centresWith(Permissions.PARTICIPANT_SEARCH, request.centreId());
        Participant.Details details =
                new Participant.Details(
                        PersonName.of(request.name()), request.sex(), request.birthDate(), null);
        List<PossibleDuplicate> found = of(details, scope);
        audit.recordShown(
                Act.ofMany("MATCH", "participant").at(request.centreId()),
                found.stream().map(one -> one.participant().id()).toList());
        return new MatchResult(found);
    }

    /** The likeliest first, at most ten. */
    @Transactional(Transactional.TxType.MANDATORY)
    List<PossibleDuplicate> of(Participant.Details details, Collection<UUID> scope) {
        return candidates(details.name(), scope).stream()
                .flatMap(
                        candidate -> {
                            Agreement agreement = Agreement.between(details, candidate.details());
                            return MatchRules.levelOf(agreement)
                                    .map(
                                            level ->
                                                    new PossibleDuplicate(
                                                            ParticipantSummary.of(candidate),
                                                            level,
                                                            agreement.reasons()))
                                    .stream();
                        })
                .sorted(Comparator.comparing(PossibleDuplicate::level))
                .limit(SHOWN)
                .toList();
    }

    private List<Participant> candidates(PersonName name, Collection<UUID> scope) {
        if (name.given() == null) {
            return List.of();
        }
        List<Lexicon.Meanings> words = new ArrayList<>();
        words.add(lexicon.meaningsOfPart(name.given()));
        if (name.father() != null) {
            words.add(lexicon.meaningsOfPart(name.father()));
        }
        if (words.stream().anyMatch(word -> word.any().isEmpty())) {
            return List.of();
        }
        return participants.bearing(words, PeopleFilter.NONE, scope, CANDIDATES);
    }
}
