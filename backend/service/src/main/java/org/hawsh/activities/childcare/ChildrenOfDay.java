package org.hawsh.activities.childcare;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.activities.childcare.DayView.ChildOfDay;
import org.hawsh.activities.childcare.DayView.ChildState;
import org.hawsh.activities.childcare.DayView.CollectorOfDay;
import org.hawsh.activities.childcare.DayView.ParentOfDay;
import org.hawsh.activities.childcare.bookings.Booking;
import org.hawsh.activities.childcare.bookings.Bookings;
import org.hawsh.activities.childcare.bookings.Headcounts;
import org.hawsh.centres.rooms.AgeBand;
import org.hawsh.centres.rooms.CornerRef;
import org.hawsh.participants.consents.SafeContact;
import org.hawsh.participants.consents.SafeContacts;
import org.hawsh.participants.households.ChildRef;
import org.hawsh.participants.households.CollectorRef;
import org.hawsh.participants.households.Households;
import org.hawsh.participants.households.ParentRef;

/** Puts together whose children are expected, here and gone on a day. */
@ApplicationScoped
class ChildrenOfDay {
    private final CornerRepository corner;
    private final Bookings bookings;
    private final Households households;
    private final SafeContacts contacts;
    private final Accounts accounts;

    ChildrenOfDay(
            CornerRepository corner,
            Bookings bookings,
            Households households,
            SafeContacts contacts,
            Accounts accounts) {
        this.corner = corner;
        this.bookings = bookings;
        this.households = households;
        this.contacts = contacts;
        this.accounts = accounts;
    }

    Listed of(UUID centre, LocalDate day, CornerRef place, List<Stay> stays, LocalDate today) {
        Map<UUID, Booking> booked = bookings.firstOf(centre, day);
        List<ChildRef> children =
                households.childrenOf(
                        Stream.concat(
                                        booked.keySet().stream(),
                                        stays.stream().map(Stay::participantId))
                                .toList(),
                        day.getYear(),
                        centre);
        Context context = context(centre, day, place, stays, booked, children, today);
        List<ChildOfDay> rows = new ArrayList<>();
        stays.forEach(stay -> rows.add(context.row(context.childOf(stay), stay)));
        children.stream()
                .filter(child -> booked.containsKey(child.participantId()))
                .filter(
                        child ->
                                stays.stream().noneMatch(stay -> stay.childId().equals(child.id())))
                .filter(child -> Headcounts.bandOf(place, child, day).isPresent())
                .forEach(child -> rows.add(context.row(child, null)));
        rows.sort(Comparator.comparing(ChildOfDay::state));
        return new Listed(rows, withoutChild(booked, children, context));
    }

    private static List<ParentOfDay> withoutChild(
            Map<UUID, Booking> booked, List<ChildRef> children, Context context) {
        return booked.values().stream()
                .filter(
                        booking ->
                                children.stream()
                                        .noneMatch(
                                                child ->
                                                        child.participantId()
                                                                .equals(booking.participantId())))
                .filter(booking -> context.parents().containsKey(booking.participantId()))
                .map(
                        booking ->
                                new ParentOfDay(
                                        booking.participantId(),
                                        context.parents().get(booking.participantId()),
                                        booking.places(),
                                        booking.startsAt()))
                .toList();
    }

    private Context context(
            UUID centre,
            LocalDate day,
            CornerRef place,
            List<Stay> stays,
            Map<UUID, Booking> booked,
            List<ChildRef> children,
            LocalDate today) {
        List<UUID> stayIds = stays.stream().map(Stay::id).toList();
        List<Event> events = corner.events(stayIds);
        List<Release> releases = corner.releases(stayIds);
        List<UUID> childIds =
                Stream.concat(
                                children.stream().map(ChildRef::id),
                                stays.stream().map(Stay::childId))
                        .distinct()
                        .toList();
        Collection<UUID> writers =
                Stream.concat(
                                events.stream().map(Event::recordedBy),
                                releases.stream().flatMap(Release::people))
                        .toList();
        return new Context(
                day,
                today,
                place,
                booked,
                households.byId(childIds).stream()
                        .collect(Collectors.toMap(ChildRef::id, Function.identity())),
                households
                        .parents(
                                Stream.concat(
                                                booked.keySet().stream(),
                                                stays.stream().map(Stay::participantId))
                                        .toList(),
                                centre)
                        .stream()
                        .collect(Collectors.toMap(ParentRef::id, ParentRef::name)),
                contacts.of(
                        stays.stream().filter(Stay::isHere).map(Stay::participantId).toList(),
                        centre),
                households.collectorsOf(childIds).stream()
                        .collect(Collectors.groupingBy(CollectorRef::childId)),
                events.stream().collect(Collectors.groupingBy(Event::stayId)),
                releases.stream()
                        .filter(Release::isOpen)
                        .collect(
                                Collectors.toMap(
                                        Release::stayId, Function.identity(), (a, b) -> a)),
                accounts.named(writers));
    }

    /** The rows of the list, and who has a place but no recorded child. */
    record Listed(List<ChildOfDay> children, List<ParentOfDay> withoutChild) {}

    private record Context(
            LocalDate day,
            LocalDate today,
            CornerRef place,
            Map<UUID, Booking> booked,
            Map<UUID, ChildRef> known,
            Map<UUID, String> parents,
            Map<UUID, SafeContact> contacts,
            Map<UUID, List<CollectorRef>> collectors,
            Map<UUID, List<Event>> events,
            Map<UUID, Release> releases,
            Map<UUID, AccountRef> accounts) {

        /** Also of a child that was taken off its household's list meanwhile: whoever is here is on the list. */
        ChildRef childOf(Stay stay) {
            ChildRef child = known.get(stay.childId());
            return new ChildRef(
                    child.id(),
                    stay.participantId(),
                    null,
                    child.given(),
                    child.sex(),
                    child.birthYear(),
                    child.birthMonth());
        }

        ChildOfDay row(ChildRef child, Stay stay) {
            Booking booking = booked.get(child.participantId());
            return new ChildOfDay(
                    child.id(),
                    child.participantId(),
                    child.given(),
                    child.sex(),
                    stay != null
                            ? Integer.valueOf(stay.fromMonths())
                            : Headcounts.bandOf(place, child, day)
                                    .map(AgeBand::fromMonths)
                                    .orElse(null),
                    parents.get(child.participantId()),
                    stay == null || !stay.isHere() ? null : phoneOf(child.participantId()),
                    stateOf(stay),
                    booking == null ? null : booking.startsAt(),
                    booking == null ? null : booking.endsAt(),
                    booking == null ? null : booking.room(),
                    stay == null ? null : stay.view().asSeenOn(today),
                    collectors.getOrDefault(child.id(), List.of()).stream()
                            .map(
                                    one ->
                                            new CollectorOfDay(
                                                    one.id(),
                                                    one.kind(),
                                                    one.name(),
                                                    one.relation(),
                                                    one.phone()))
                            .toList(),
                    stay == null
                            ? List.of()
                            : events.getOrDefault(stay.id(), List.of()).stream()
                                    .map(event -> event.view(nameOf(event.recordedBy())))
                                    .toList(),
                    stay == null || !releases.containsKey(stay.id())
                            ? null
                            : releases.get(stay.id()).view(accounts));
        }

        /** Only what the parent said may be called. */
        private String phoneOf(UUID parent) {
            SafeContact contact = contacts.get(parent);
            return contact != null && contact.mayBeUsed() && contact.mayCall()
                    ? contact.phone()
                    : null;
        }

        private static ChildState stateOf(Stay stay) {
            if (stay == null) {
                return ChildState.EXPECTED;
            }
            return stay.isHere() ? ChildState.HERE : ChildState.GONE;
        }

        private String nameOf(UUID subject) {
            AccountRef account = accounts.get(subject);
            return account == null ? null : account.displayName();
        }
    }
}
