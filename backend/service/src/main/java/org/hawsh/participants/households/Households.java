package org.hawsh.participants.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.participants.matching.NameNormaliser;

/** What other features may ask of children and who fetches them, once they have found the centre within their caller's scope. */
@ApplicationScoped
@Transactional
public class Households {
    private final HouseholdRepository households;

    Households(HouseholdRepository households) {
        this.households = households;
    }

    /** The children who live with people that belong to the centre, the youngest of each first. */
    public List<ChildRef> childrenOf(Collection<UUID> parents, int year, UUID centre) {
        return parents.isEmpty()
                ? List.of()
                : households.children(Set.copyOf(parents), year, Set.of(centre));
    }

    /**
     * The children of a centre's households of whose name, or whose parent's, a word begins like what was said, in whichever
     * script's spelling it was written.
     */
    public List<ChildRef> childrenNamed(String said, int year, UUID centre, int most) {
        List<String> beginnings =
                Arrays.stream(NameNormaliser.normalise(said).split(" "))
                        .filter(word -> !word.isBlank())
                        .toList();
        if (beginnings.isEmpty()) {
            return List.of();
        }
        return households.childrenOfCentre(year, centre).stream()
                .filter(
                        child -> {
                            Set<String> words = words(child.given() + " " + child.parentName());
                            return beginnings.stream()
                                    .allMatch(
                                            beginning ->
                                                    words.stream()
                                                            .anyMatch(
                                                                    word ->
                                                                            word.startsWith(
                                                                                    beginning)));
                        })
                .limit(most)
                .toList();
    }

    /** Children by their ids, also those who are on no list any more; of the parent nothing is said. */
    public List<ChildRef> byId(Collection<UUID> children) {
        return children.isEmpty()
                ? List.of()
                : households.members(children).stream().map(HouseholdMember::ref).toList();
    }

    public List<ParentRef> parents(Collection<UUID> ids, UUID centre) {
        return ids.isEmpty() ? List.of() : households.parents(Set.copyOf(ids), Set.of(centre));
    }

    /** Who may fetch these children now, and who must not: the forbidden first. */
    public List<CollectorRef> collectorsOf(Collection<UUID> children) {
        return children.isEmpty()
                ? List.of()
                : households.collectors(Set.copyOf(children), false).stream()
                        .map(Collector::ref)
                        .toList();
    }

    /** Whether two written names may be of one person: every word of the shorter one stands in the other. */
    public static boolean mayBeTheSame(String one, String other) {
        Set<String> some = words(one);
        Set<String> others = words(other);
        return some.size() <= others.size() ? others.containsAll(some) : some.containsAll(others);
    }

    private static Set<String> words(String name) {
        return Arrays.stream(NameNormaliser.normalise(name).split(" "))
                .collect(Collectors.toUnmodifiableSet());
    }
}
