package org.hawsh.mediation.secrecy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hawsh.access.Role;
import org.hawsh.testing.ACase;
import org.hawsh.testing.MatrixRow;
import org.hawsh.testing.MatrixRow.Scope;
import org.hawsh.testing.Someone;
import org.hawsh.testing.TheCentres;

/**
 * Somebody who is no member of any case.
 *
 * @param role null for somebody without any
 * @param person null for somebody who does not sign in
 */
record Reader(String name, Role role, Scope scope, Someone person) {

    /**
     * Every role of the house in the centre of the case and everywhere, those of mediation in another centre as well, those who
     * live the ordinary day, nobody in particular, and a stranger.
     */
    static List<Reader> all(Scene scene) {
        List<Reader> all = new ArrayList<>();
        for (Role role : Role.values()) {
            Someone here =
                    role == Role.MEDIATOR
                            ? ACase.mediatorAt(TheCentres.KIRKUK)
                            : Someone.with(role, TheCentres.KIRKUK);
            all.add(of(role, Scope.OWN_CENTRE, here));
            all.add(of(role, Scope.EVERYWHERE, Someone.everywhere(role)));
        }
        for (Role role : List.of(Role.MEDIATOR, Role.MEDIATION_SUPERVISOR)) {
            all.add(of(role, Scope.OTHER_CENTRE, Someone.with(role, TheCentres.BAGHDAD)));
        }
        all.add(
                new Reader(
                        "the registrar of that day",
                        Role.REGISTRAR,
                        Scope.OWN_CENTRE,
                        scene.registrar()));
        all.add(
                new Reader(
                        "the manager of that day",
                        Role.CENTRE_MANAGER,
                        Scope.OWN_CENTRE,
                        scene.manager()));
        all.add(new Reader("nobody in particular", null, Scope.NONE, Someone.without()));
        all.add(new Reader("a stranger", null, Scope.NONE, null));
        all.stream()
                .map(Reader::person)
                .flatMap(Stream::ofNullable)
                .forEach(person -> person.calls().get("/api/v1/me"));
        return all;
    }

    private static Reader of(Role role, Scope scope, Someone person) {
        return new Reader(role + ", " + scope, role, scope, person);
    }

    /** A role that the operation is not for asks once, in the centre of the case. */
    boolean asks(MatrixRow row) {
        return role == null || scope == Scope.OWN_CENTRE || row.roles().contains(role);
    }

    @Override
    public String toString() {
        return name;
    }
}
