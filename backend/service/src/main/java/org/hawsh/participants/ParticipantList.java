package org.hawsh.participants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.platform.Act;
import org.hawsh.platform.AuditTrail;
import org.hawsh.platform.Cursors;
import org.hawsh.platform.Page;

/** The register as a list, page by page. */
@ApplicationScoped
class ParticipantList {
    private static final UUID FIRST_ID = new UUID(0, 0);
    private static final UUID LAST_ID = new UUID(-1, -1);
    private static final LocalDate AFTER_ALL_DAYS = LocalDate.of(9999, 12, 31);

    private final ParticipantRepository participants;
    private final Cursors cursors;
    private final CurrentUser user;
    private final AuditTrail audit;

    ParticipantList(
            ParticipantRepository participants,
            Cursors cursors,
            CurrentUser user,
            AuditTrail audit) {
        this.participants = participants;
        this.cursors = cursors;
        this.user = user;
        this.audit = audit;
    }

    @Transactional
    Page<ParticipantSummary> page(ParticipantFilter filter) {
        Set<UUID> scope = user.centresWith(Permissions.PARTICIPANT_READ, filter.centreId());
        String bound = bound(filter, scope);
        String[] after =
                filter.cursor() == null ? null : cursors.open(filter.cursor(), bound).split(" ");
        int count = filter.limit() + 1;
        boolean byName = filter.sort() == ParticipantFilter.Order.NAME;
        List<Participant> rows =
                byName
                        ? participants.byName(scope, nameOf(after), idOf(after, FIRST_ID), count)
                        : participants.newestFirst(
                                scope, dayOf(after), idOf(after, LAST_ID), count);
        Function<Participant, String> position =
                byName ? ParticipantList::namePosition : ParticipantList::dayPosition;
        Page<ParticipantSummary> page =
                Page.of(rows, filter.limit(), last -> cursors.seal(position.apply(last), bound))
                        .map(ParticipantSummary::of);
        audit.recordShown(
                Act.ofMany("LIST", "participant").at(filter.centreId()),
                page.items().stream().map(ParticipantSummary::id).toList());
        return page;
    }

    /** A cursor goes on only for the same caller, order and centres. */
    private String bound(ParticipantFilter filter, Set<UUID> scope) {
        String centres =
                scope.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
        return user.subject() + ":" + filter.sort() + ":" + centres;
    }

    private static String namePosition(Participant last) {
        return Base64.getEncoder().encodeToString(last.nameSort()) + " " + last.id();
    }

    private static String dayPosition(Participant last) {
        return last.registeredOn() + " " + last.id();
    }

    private static byte[] nameOf(String[] position) {
        return position == null ? new byte[0] : Base64.getDecoder().decode(position[0]);
    }

    private static LocalDate dayOf(String[] position) {
        return position == null ? AFTER_ALL_DAYS : LocalDate.parse(position[0]);
    }

    private static UUID idOf(String[] position, UUID otherwise) {
        return position == null ? otherwise : UUID.fromString(position[1]);
    }
}
