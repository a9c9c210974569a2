package org.hawsh.testing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.access.Role;

/** One operation's row of the access matrix; the kinds are explained in {@code access-matrix/README.md}. */
public record MatrixRow(Kind kind, Set<Role> roles) {
    private static final Set<Integer> LET_IN = Set.of(200, 201, 204);

    /** By operation id. */
    public static Map<String, MatrixRow> all() {
        return in("access-matrix");
    }

    /** Those of the folder, by what they are about. */
    public static Map<String, MatrixRow> in(String folder) {
        Map<String, MatrixRow> rows = new TreeMap<>();
        Rows.of(folder).forEach((name, line) -> rows.put(name, of(line)));
        return rows;
    }

    private static MatrixRow of(String line) {
        List<String> words = Arrays.asList(line.split("\\s+"));
        return new MatrixRow(
                Kind.valueOf(words.get(0)),
                words.stream()
                        .skip(1)
                        .map(Role::valueOf)
                        .collect(Collectors.toCollection(HashSet::new)));
    }

    /** What the operation may answer to somebody who holds the role there. */
    public Set<Integer> answers(Role role, Scope scope) {
        return letsIn(role, scope) ? LET_IN : Set.of(kind.namesAnItem() ? 404 : 403);
    }

    /** What it may answer to somebody who is let in, and in a sealed file is a member of it. */
    public Set<Integer> answersTo(Role role) {
        return kind == Kind.SEALED ? LET_IN : answers(role, Scope.EVERYWHERE);
    }

    /**
     * Everybody to be asked, the refused before those who may change what is asked for. Whoever is let in nowhere holds the role
     * wherever it can be held: rights add up, so a refusal then is one for each of its places.
     */
    public List<Caller> callers() {
        return Stream.of(Role.values())
                .flatMap(role -> scopes(role).stream().map(scope -> new Caller(role, scope)))
                .sorted(Comparator.comparing(caller -> letsIn(caller.role(), caller.scope())))
                .toList();
    }

    private List<Scope> scopes(Role role) {
        if (Scope.SINGLE.stream().noneMatch(scope -> letsIn(role, scope))) {
            return role == Role.REGISTRAR
                    ? List.of(Scope.WHEREVER, Scope.NONE)
                    : List.of(Scope.WHEREVER);
        }
        return Stream.of(Scope.values())
                .filter(scope -> scope != Scope.WHEREVER)
                .filter(scope -> scope.roles().contains(role))
                .toList();
    }

    public boolean letsIn(Role role, Scope scope) {
        boolean listed = scope != Scope.NONE && roles.contains(role);
        return switch (kind) {
            case PUBLIC, ANYBODY -> true;
            case SEALED -> false;
            case LIST, SHARED_ITEM -> listed;
            case CENTRE, ITEM -> listed && scope != Scope.OTHER_CENTRE;
            case EVERYWHERE, EVERYWHERE_ITEM ->
                    listed && (scope == Scope.EVERYWHERE || scope == Scope.WHEREVER);
        };
    }

    public enum Kind {
        ITEM,
        SHARED_ITEM,
        CENTRE,
        LIST,
        EVERYWHERE,
        EVERYWHERE_ITEM,
        SEALED,
        ANYBODY,
        PUBLIC;

        /** Whether it takes the role in every centre. */
        public boolean isHeldEverywhere() {
            return this == EVERYWHERE || this == EVERYWHERE_ITEM;
        }

        public boolean namesAnItem() {
            return this == ITEM || this == SHARED_ITEM || this == EVERYWHERE_ITEM || this == SEALED;
        }
    }

    /** Somebody who asks: what they hold, and where. */
    public record Caller(Role role, Scope scope) {}

    /** Where somebody holds a role; what the samples ask for lies in Kirkuk. */
    public enum Scope {
        OWN_CENTRE,
        OTHER_CENTRE,
        EVERYWHERE,
        /** In the own centre, in another one and everywhere. */
        WHEREVER,
        NONE;

        public static final Set<Scope> SINGLE = EnumSet.of(OWN_CENTRE, OTHER_CENTRE, EVERYWHERE);

        public List<Role> roles() {
            return this == NONE ? List.of(Role.REGISTRAR) : List.of(Role.values());
        }

        public Someone somebody(Role role) {
            return switch (this) {
                case OWN_CENTRE -> Someone.with(role, TheCentres.KIRKUK);
                case OTHER_CENTRE -> Someone.with(role, TheCentres.BAGHDAD);
                case EVERYWHERE -> Someone.everywhere(role);
                case WHEREVER ->
                        Someone.everywhere(role)
                                .and(role, TheCentres.KIRKUK)
                                .and(role, TheCentres.BAGHDAD);
                case NONE -> Someone.without();
            };
        }
    }
}
