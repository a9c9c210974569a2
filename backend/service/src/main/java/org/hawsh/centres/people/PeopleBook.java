package org.hawsh.centres.people;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.closures.Call;
import org.hawsh.centres.closures.ClosurePlan;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.KeptAtCentre;
import org.hawsh.work.records.Kind;
import org.hawsh.work.records.Records;

/** Listing, reading, adding and editing people of a centre of either kind, each of them written down. */
@ApplicationScoped
@Transactional
class PeopleBook {
    private static final UUID FIRST_ID = new UUID(0, 0);
    private static final int ID_LENGTH = 36;

    private final Cursors cursors;
    private final CurrentUser user;
    private final Records records;

    PeopleBook(Cursors cursors, CurrentUser user, Records records) {
        this.cursors = cursors;
        this.user = user;
        this.records = records;
    }

    <P extends CentrePerson<?, V>, V> Page<V> page(
            Kind kind, CentrePersonRepository<P> people, PersonFilter filter) {
        Set<UUID> scope = user.centresWith(Permissions.CENTRE_PEOPLE_READ, filter.centreId());
        String bound = user.subject() + ":" + kind.name() + ":" + new TreeSet<>(scope);
        Page<P> page =
                cursors.page(
                        filter.cursor(),
                        filter.limit(),
                        bound,
                        FIRST_ID.toString(),
                        (after, count) ->
                                people.page(
                                        scope,
                                        after.substring(ID_LENGTH),
                                        UUID.fromString(after.substring(0, ID_LENGTH)),
                                        count),
                        last -> last.id() + last.name());
        shown(kind, filter.centreId(), page.items());
        return page.map(CentrePerson::view);
    }

    <P extends KeptAtCentre & CentrePerson<?, V>, V> V read(Kind kind, Class<P> type, UUID id) {
        P person = records.find(type, id, Permissions.CENTRE_PEOPLE_READ);
        records.done(kind, person, "READ");
        return person.view();
    }

    <D extends Record & PersonDetails, P extends KeptAtCentre & CentrePerson<D, V>, V> V add(
            Kind kind, P person) {
        user.centresWith(Permissions.CENTRE_PEOPLE_MANAGE, person.centreId());
        ValidationFailed.ifAny(person.details().faults());
        records.created(kind, person);
        return person.view();
    }

    <D extends Record & PersonDetails, P extends KeptAtCentre & CentrePerson<D, V>, V> V edit(
            Kind kind, Class<P> type, UUID id, int seenVersion, JsonNode mergePatch) {
        P person = records.find(type, id, Permissions.CENTRE_PEOPLE_MANAGE);
        return records.edit(
                        kind,
                        person,
                        seenVersion,
                        mergePatch,
                        details -> ValidationFailed.ifAny(details.faults()))
                .view();
    }

    /** @param centre null for several */
    void shown(Kind kind, UUID centre, List<? extends CentrePerson<?, ?>> people) {
        records.shown(
                kind.didToMany("LIST").at(centre), people.stream().map(CentrePerson::id).toList());
    }

    /** Calling somebody is reading them. */
    List<Call> toCall(
            Kind kind,
            ClosurePlan plan,
            List<? extends CentrePerson<?, ?>> people,
            Call.Reason why) {
        records.shown(
                kind.didToMany("LIST").at(plan.centreId()).because("CLOSURE"),
                people.stream().map(CentrePerson::id).toList());
        return people.stream().map(person -> new Call(person.name(), person.phone(), why)).toList();
    }
}
