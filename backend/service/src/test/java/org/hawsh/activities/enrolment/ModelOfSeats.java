package org.hawsh.activities.enrolment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** What the rule says, written down as plainly as it can be: one step after the other, whoever comes first by it. */
final class ModelOfSeats {
    int capacity;
    int placesOfA;
    int placesOfB;
    int seats;
    final int waitingPlaces;
    final boolean streams;
    final List<Member> members = new ArrayList<>();
    private long numbers;

    ModelOfSeats(int capacity, int placesOfA, int seats, int waitingPlaces, boolean streams) {
        this.capacity = capacity;
        this.placesOfA = placesOfA;
        this.placesOfB = capacity - placesOfA;
        this.seats = seats;
        this.waitingPlaces = waitingPlaces;
        this.streams = streams;
    }

    static final class Member {
        final UUID person;
        final String stream;
        String id;
        String state = "WAITLISTED";
        String wish;
        int children;
        boolean given;
        long queued;
        long override = Long.MAX_VALUE;
        final long position;

        Member(UUID person, String stream, String wish, int children, long position) {
            this.person = person;
            this.stream = stream;
            this.wish = wish;
            this.children = children;
            this.position = position;
        }

        boolean holds() {
            return state.equals("OFFERED") || state.equals("ENROLLED");
        }

        boolean over() {
            return state.equals("WITHDRAWN");
        }
    }

    /** @return empty where the line is full */
    Optional<Member> apply(UUID person, String stream, String wish, int children, boolean here) {
        Member member = new Member(person, stream, wish, children, ++numbers);
        members.add(member);
        settle(here ? member : null);
        if (member.state.equals("WAITLISTED") && line().size() > waitingPlaces) {
            members.remove(member);
            return Optional.empty();
        }
        return Optional.of(member);
    }

    void leave(Member member) {
        member.state = "WITHDRAWN";
        member.given = false;
        member.queued = 0;
        settle(null);
    }

    void override(Member member) {
        member.override = ++numbers;
        settle(null);
    }

    /** @return whether the rule allows it */
    boolean wish(Member member, String wish, int children) {
        if (!member.holds()) {
            member.wish = wish;
            member.children = children;
        } else if (wish.equals("CLASS_FIRST") && !member.given) {
            member.queued = member.queued == 0 ? ++numbers : member.queued;
            member.wish = wish;
            member.children = children;
        } else {
            int more = children - (member.given ? member.children : 0);
            boolean others = queue().anyMatch(other -> other != member && other.children <= seats);
            if (more > 0 && (others || more > freeSeats())) {
                return false;
            }
            member.wish = wish;
            member.children = children;
            member.given = children > 0;
            member.queued = 0;
        }
        settle(null);
        return true;
    }

    void settle(Member here) {
        while (oneStep(here)) {}
    }

    private boolean oneStep(Member here) {
        Optional<Member> head = queue().filter(parent -> parent.children <= seats).findFirst();
        if (head.isPresent() && head.get().children <= freeSeats()) {
            head.get().given = true;
            head.get().queued = 0;
            return true;
        }
        int free = head.isPresent() ? 0 : freeSeats();
        for (Member next : line()) {
            if (placeIsFree(next.stream) && !(next.wish.equals("BOTH") && next.children > free)) {
                next.state = next == here ? "ENROLLED" : "OFFERED";
                next.given = next.children > 0 && next.children <= free;
                next.queued = next.wish.equals("CLASS_FIRST") && !next.given ? ++numbers : 0;
                return true;
            }
        }
        return false;
    }

    List<Member> line() {
        return members.stream()
                .filter(member -> member.state.equals("WAITLISTED"))
                .sorted(
                        Comparator.<Member>comparingLong(member -> member.override)
                                .thenComparingLong(member -> member.position))
                .toList();
    }

    private Stream<Member> queue() {
        return members.stream()
                .filter(member -> member.holds() && member.queued > 0)
                .sorted(Comparator.comparingLong(member -> member.queued));
    }

    private boolean placeIsFree(String stream) {
        if (streams && taken(stream) >= (stream.equals("A") ? placesOfA : placesOfB)) {
            return false;
        }
        return members.stream().filter(Member::holds).count() < capacity;
    }

    long taken(String stream) {
        return members.stream()
                .filter(
                        member ->
                                member.holds() && (stream == null || stream.equals(member.stream)))
                .count();
    }

    int seatsTaken() {
        return members.stream()
                .filter(member -> member.holds() && member.given)
                .mapToInt(member -> member.children)
                .sum();
    }

    private int freeSeats() {
        return seats - seatsTaken();
    }

    /** As the database is asked for it: what holds for each person. */
    Map<String, String> told() {
        Map<String, String> told = new TreeMap<>();
        List<Member> line = line();
        members.forEach(
                member ->
                        told.put(
                                member.id,
                                member.state
                                        + (member.given ? " with seats" : "")
                                        + (member.queued > 0 ? " in the queue" : "")
                                        + (line.contains(member)
                                                ? " " + (line.indexOf(member) + 1)
                                                : "")));
        return told;
    }
}
