package org.hawsh.testing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    public boolean letsIn(Role role, Scope scope) {
        boolean listed = scope != Scope.NONE && roles.contains(role);
        return switch (kind) {
            case PUBLIC -> true;
            case LIST, SHARED_ITEM -> listed;
            case CENTRE, ITEM -> listed && scope != Scope.OTHER_CENTRE;
            case EVERYWHERE, EVERYWHERE_ITEM -> listed && scope == Scope.EVERYWHERE;
        };
    }

    public enum Kind {
        ITEM,
        SHARED_ITEM,
        CENTRE,
        LIST,
        EVERYWHERE,
        EVERYWHERE_ITEM,
        PUBLIC;

        /** Whether it takes the role in every centre. */
        public boolean isHeldEverywhere() {
            return this == EVERYWHERE || this == EVERYWHERE_ITEM;
        }

        public boolean namesAnItem() {
            return this == ITEM || this == SHARED_ITEM || this == EVERYWHERE_ITEM;
        }
    }

    /** Where somebody holds a role; what the samples ask for lies in Kirkuk. */
    public enum Scope {
        OWN_CENTRE,
        OTHER_CENTRE,
        EVERYWHERE,
        NONE;

        public List<Role> roles() {
            return this == NONE ? List.of(Role.REGISTRAR) : List.of(Role.values());
        }

        public Someone somebody(Role role) {
            return switch (this) {
                case OWN_CENTRE -> Someone.with(role, TheCentres.KIRKUK);
                case OTHER_CENTRE -> Someone.with(role, TheCentres.BAGHDAD);
                case EVERYWHERE -> Someone.everywhere(role);
                case NONE -> Someone.without();
            };
        }
    }
}
