package org.hawsh.activities.enrolment.waitinglist;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * The announced rule at work: who gets what is free. Childcare goes to those who hold a seat and wait for it, in
 * their order, and to nobody else while the first of these waits. A seat goes to the first in line whose wish can be met;
 * whoever is passed over keeps their position.
 */
public final class Line {
    private final Vacancy vacancy;
    private final Predicate<UUID> sitsElsewhere;
    private final List<Step> steps = new ArrayList<>();

    private Line(Vacancy vacancy, Predicate<UUID> sitsElsewhere) {
        this.vacancy = vacancy;
        this.sitsElsewhere = sitsElsewhere;
    }

    /**
     * @param queue those with a seat who wait for childcare, in order
     * @param waiting those who wait for a seat, in the order of the rule
     * @param sitsElsewhere whether this person would sit in two rooms at once
     */
    public static List<Step> steps(
            Vacancy vacancy,
            List<Waiting> queue,
            List<Waiting> waiting,
            Predicate<UUID> sitsElsewhere) {
        Line line = new Line(vacancy.copy(), sitsElsewhere);
        line.giveChildcare(queue);
        waiting.forEach(line::offer);
        return line.steps;
    }

    /** The head of the queue is waited for, unless there will never be enough for so many children. */
    private void giveChildcare(List<Waiting> queue) {
        for (Waiting parent : queue) {
            if (parent.children() > vacancy.allChildcare()) {
                continue;
            }
            if (!vacancy.takeChildcare(parent.children())) {
                vacancy.keepChildcareForTheHead();
                return;
            }
            steps.add(new Step(parent.enrolmentId(), parent.participantId(), null, false, true));
        }
    }

    private void offer(Waiting person) {
        if (whyNot(person) != null) {
            return;
        }
        vacancy.takeSeat(person.stream());
        boolean childcare = person.children() > 0 && vacancy.takeChildcare(person.children());
        if (!childcare && person.wish() == ChildcareWish.CLASS_FIRST) {
            vacancy.keepChildcareForTheHead();
        }
        steps.add(
                new Step(
                        person.enrolmentId(),
                        person.participantId(),
                        person.stream(),
                        true,
                        childcare));
    }

    private WaitsFor whyNot(Waiting person) {
        if (!vacancy.hasSeat(person.stream())) {
            return WaitsFor.PLACE;
        }
        if (person.wish() == ChildcareWish.BOTH && !vacancy.hasChildcare(person.children())) {
            return WaitsFor.CHILDCARE;
        }
        return sitsElsewhere.test(person.participantId()) ? WaitsFor.OTHER_COURSE : null;
    }

    /** What a person who waits waits for, as things stand once the rule has been at work. */
    public static WaitsFor reason(Vacancy settled, List<Waiting> queue, Waiting person) {
        Line line = new Line(settled.copy(), who -> true);
        line.giveChildcare(queue);
        return line.whyNot(person);
    }

    /** Somebody in line, or with a seat in the queue for childcare. */
    public record Waiting(
            UUID enrolmentId,
            UUID participantId,
            Stream stream,
            ChildcareWish wish,
            int children) {}

    /** One thing to be done: a seat, childcare, or both at once. */
    public record Step(
            UUID enrolmentId, UUID participantId, Stream stream, boolean seat, boolean childcare) {}
}
