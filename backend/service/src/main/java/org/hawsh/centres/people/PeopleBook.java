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
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.ChangeLog;

/** Listing, reading, adding and editing people of a centre of either kind, each of them written down. */
@ApplicationScoped
class PeopleBook {
    private static final UUID FIRST_ID = new UUID(0, 0);

    private final Cursors cursors;
    private final MergePatch patches;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ChangeLog changes;

    PeopleBook(
            Cursors cursors,
            MergePatch patches,
            CurrentUser user,
            AuditTrail audit,
            ChangeLog changes) {
        this.cursors = cursors;
        this.patches = patches;
        this.user = user;
        this.audit = audit;
        this.changes = changes;
    }

    /** @param entity as its table is called */
    @Transactional
    <P extends CentrePerson<?, V>, V> Page<V> page(
            String entity, CentrePersonRepository<P> people, PersonFilter filter) {
        Set<UUID> scope = user.centresWith(Permissions.CENTRE_PEOPLE_READ, filter.centreId());
        String bound = user.subject() + ":" + entity + ":" + new TreeSet<>(scope);
        Position after =
                filter.cursor() == null
                        ? new Position(FIRST_ID, "")
                        : Position.of(cursors.open(filter.cursor(), bound));
        List<P> rows = people.page(scope, after.name(), after.id(), filter.limit() + 1);
        Page<P> page =
                Page.of(
                        rows,
                        filter.limit(),
                        last -> cursors.seal(new Position(last.id(), last.name()).text(), bound));
        audit.recordShown(
                Act.ofMany("LIST", entity).at(filter.centreId()),
                page.items().stream().map(CentrePerson::id).toList());
        return page.map(CentrePerson::view);
    }

    @Transactional
    <P extends CentrePerson<?, V>, V> V read(
            String entity, CentrePersonRepository<P> people, UUID id) {
        P person =
                people.find(id, user.centresWith(Permissions.CENTRE_PEOPLE_READ))
                        .orElseThrow(NotFound::new);
        audit.record(Act.of("READ", entity, id).at(person.centreId()));
        return person.view();
    }

    @Transactional
    <P extends CentrePerson<?, V>, V> V add(
            String entity, CentrePersonRepository<P> people, P person) {
        user.centresWith(Permissions.CENTRE_PEOPLE_MANAGE, person.centreId());
        ValidationFailed.ifAny(person.details().faults());
        people.persistAndFlush(person);
        audit.record(Act.of("CREATE", entity, person.id()).at(person.centreId()));
        return person.view();
    }

    @Transactional
    <D extends Record & PersonDetails, P extends CentrePerson<D, V>, V> V edit(
            String entity,
            CentrePersonRepository<P> people,
            UUID id,
            int seenVersion,
            JsonNode mergePatch) {
        P person =
                people.find(id, user.centresWith(Permissions.CENTRE_PEOPLE_MANAGE))
                        .orElseThrow(NotFound::new);
        MergePatch.Patched<D> patched = patches.apply(mergePatch, person.details());
        ValidationFailed.ifAny(patched.value().faults());
        person.edit(seenVersion, patched.value());
        people.flush();
        if (!patched.changedFields().isEmpty()) {
            audit.record(Act.of("EDIT", entity, id).at(person.centreId()));
            changes.record(entity, id, person.version(), patched.changedFields());
        }
        return person.view();
    }

    /** Calling somebody is reading them. */
    @Transactional
    List<Call> toCall(
            String entity,
            ClosurePlan plan,
            List<? extends CentrePerson<?, ?>> people,
            Call.Reason why) {
        audit.recordShown(
                Act.ofMany("LIST", entity).at(plan.centreId()).because("CLOSURE"),
                people.stream().map(CentrePerson::id).toList());
        return people.stream().map(person -> new Call(person.name(), person.phone(), why)).toList();
    }

    /** Where a list goes on. */
    private record Position(UUID id, String name) {
        private static final int ID_LENGTH = 36;

        static Position of(String text) {
            return new Position(
                    UUID.fromString(text.substring(0, ID_LENGTH)), text.substring(ID_LENGTH));
        }

        String text() {
            return id + name;
        }
    }
}
