package org.hawsh.activities.messages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.participants.ParticipantSummary;
import org.hawsh.participants.Participants;
import org.hawsh.participants.consents.SafeContact;
import org.hawsh.participants.consents.SafeContacts;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.work.records.Records;

/** What staff see of messages: their fate, and whom they have to call themselves. */
@ApplicationScoped
@Transactional
class MessageService {
    private final MessageRepository messages;
    private final Participants participants;
    private final SafeContacts contacts;
    private final Centres centres;
    private final CurrentUser user;
    private final Records records;
    private final Cursors cursors;

    MessageService(
            MessageRepository messages,
            Participants participants,
            SafeContacts contacts,
            Centres centres,
            CurrentUser user,
            Records records,
            Cursors cursors) {
        this.messages = messages;
        this.participants = participants;
        this.contacts = contacts;
        this.centres = centres;
        this.user = user;
        this.records = records;
        this.cursors = cursors;
    }

    Page<MessageView> ofParticipant(UUID participantId, Paging paging) {
        Set<UUID> scope = user.centresWith(Permissions.PARTICIPANT_CONTACT_READ);
        ParticipantSummary person =
                participants.find(participantId, scope).orElseThrow(NotFound::new);
        records.done(
                MessageSheet.PARTICIPANT.did("READ_MESSAGES", participantId, person.centreId()));
        return cursors.byId(
                        paging,
                        user.subject() + ":messages:" + participantId,
                        (before, count) ->
                                messages.ofParticipant(participantId, scope, before, count),
                        About::id)
                .map(About::view);
    }

    /** Whoever said no meanwhile, or need not hear of it any more, is called by nobody: a part may hold fewer than were asked for. */
    Page<MessageCallView> toCall(UUID centre, Paging paging) {
        centres.require(centre, Permissions.PARTICIPANT_CONTACT_READ);
        LocalDateTime now = centres.nowAt(centre);
        Page<About> page =
                cursors.byId(
                        paging,
                        user.subject() + ":calls:" + centre,
                        (after, count) -> messages.toCall(centre, after, count),
                        About::id);
        List<About> open = page.items().stream().filter(one -> one.isStillSo(now)).toList();
        Set<UUID> people = open.stream().map(About::participantId).collect(Collectors.toSet());
        Map<UUID, SafeContact> known = contacts.of(people, centre);
        Map<UUID, ParticipantSummary> named = participants.named(people, Set.of(centre));
        List<About> shown =
                open.stream().filter(one -> mayBeCalled(known.get(one.participantId()))).toList();
        records.shown(
                MessageSheet.PARTICIPANT.didToMany("LIST_CALLS").at(centre),
                shown.stream().map(About::participantId).distinct().toList());
        return new Page<>(
                shown.stream()
                        .map(
                                one ->
                                        MessageCallView.of(
                                                one,
                                                known.get(one.participantId()),
                                                named.get(one.participantId())))
                        .toList(),
                page.next());
    }

    private static boolean mayBeCalled(SafeContact contact) {
        return contact != null && contact.mayBeUsed() && contact.mayCall();
    }

    MessageView called(UUID centre, UUID id, RecordCall request) {
        Message message =
                records.lock(Message.class, id, centre, Permissions.PARTICIPANT_CONTACT_READ);
        message.called(request.outcome());
        records.done(MessageSheet.MESSAGE.did("CALL", message).because(request.outcome().name()));
        return messages.about(id, centre).view();
    }
}
