package org.hawsh.access.assignments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.access.Reach;
import org.hawsh.access.identity.Directory;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;

/**
 * Finds people by name among the accounts. Whoever does not see role assignments finds only those who hold a role in their
 * own centres: the staff of the house is nobody's address book.
 */
@ApplicationScoped
class AccountSearch {
    /** Looked at before those that may not be shown are left out. */
    private static final int LOOKED_AT = 100;

    private final Directory directory;
    private final RoleAssignmentRepository assignments;
    private final CurrentUser user;
    private final AuditTrail audit;

    AccountSearch(
            Directory directory,
            RoleAssignmentRepository assignments,
            CurrentUser user,
            AuditTrail audit) {
        this.directory = directory;
        this.assignments = assignments;
        this.user = user;
        this.audit = audit;
    }

    List<AccountView> find(SearchAccounts search) {
        List<Directory.Person> people = directory.search(search.text().strip(), LOOKED_AT);
        return QuarkusTransaction.requiringNew().call(() -> shown(people, search.most()));
    }

    private List<AccountView> shown(List<Directory.Person> people, int most) {
        Reach everybody = user.reachOf(Permissions.ROLE_ASSIGNMENT_READ);
        boolean all = everybody.everywhere() || !everybody.centres().isEmpty();
        Reach reach = all ? everybody : user.reachOf(Permissions.ACCOUNT_SEARCH);
        Map<UUID, List<AccountView.Held>> roles =
                assignments
                        .activeOf(people.stream().map(Directory.Person::subject).toList(), reach)
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        RoleAssignment::subject,
                                        Collectors.mapping(
                                                one ->
                                                        new AccountView.Held(
                                                                one.role(), one.centreId()),
                                                Collectors.toList())));
        List<Directory.Person> seen =
                people.stream()
                        .filter(person -> all || roles.containsKey(person.subject()))
                        .limit(most)
                        .toList();
        seen.forEach(directory::remember);
        audit.recordShown(
                Act.ofMany("SEARCH", "account"),
                seen.stream().map(Directory.Person::subject).toList());
        return seen.stream()
                .map(person -> view(person, roles.getOrDefault(person.subject(), List.of())))
                .toList();
    }

    private static AccountView view(Directory.Person person, List<AccountView.Held> roles) {
        return new AccountView(
                person.subject(), person.username(), person.displayName(), person.enabled(), roles);
    }
}
