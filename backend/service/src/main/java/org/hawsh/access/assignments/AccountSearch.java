package org.hawsh.access.assignments;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.access.Reach;
import org.hawsh.access.clients.ServiceClients;
import org.hawsh.access.identity.Directory;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;

/**
 * Finds people by name among the accounts, and programs by theirs. Whoever does not see role assignments finds only those who hold a role in their
 * own centres: the staff of the house is nobody's address book.
 */
@ApplicationScoped
class AccountSearch {
    /** Looked at before those that may not be shown are left out. */
    private static final int LOOKED_AT = 100;

    private final Directory directory;
    private final ServiceClients clients;
    private final RoleAssignmentRepository assignments;
    private final CurrentUser user;
    private final AuditTrail audit;

    AccountSearch(
            Directory directory,
            ServiceClients clients,
            RoleAssignmentRepository assignments,
            CurrentUser user,
            AuditTrail audit) {
        this.directory = directory;
        this.clients = clients;
        this.assignments = assignments;
        this.user = user;
        this.audit = audit;
    }

    List<AccountView> find(SearchAccounts search) {
        String text = search.text().strip();
        List<Directory.Person> people = directory.search(text, LOOKED_AT);
        return QuarkusTransaction.requiringNew()
                .call(() -> shown(withClients(people, text), search.most()));
    }

    /** The identity provider finds a program by its username only; here it is found by its name and its organisation. */
    private List<Directory.Person> withClients(List<Directory.Person> people, String text) {
        Set<UUID> found =
                people.stream().map(Directory.Person::subject).collect(Collectors.toSet());
        Stream<Directory.Person> programs =
                clients.named(text, LOOKED_AT).stream()
                        .filter(client -> !found.contains(client.subject()))
                        .map(
                                client ->
                                        new Directory.Person(
                                                client.subject(),
                                                client.username(),
                                                client.name(),
                                                true));
        return Stream.concat(people.stream(), programs).toList();
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
        Map<UUID, ServiceClients.Known> programs =
                clients.of(seen.stream().map(Directory.Person::subject).toList());
        return seen.stream()
                .map(
                        person ->
                                view(
                                        person,
                                        roles.getOrDefault(person.subject(), List.of()),
                                        programs.get(person.subject())))
                .toList();
    }

    /** @param program null for a person */
    private static AccountView view(
            Directory.Person person, List<AccountView.Held> roles, ServiceClients.Known program) {
        return new AccountView(
                person.subject(),
                person.username(),
                program == null ? person.displayName() : program.name(),
                person.enabled() && (program == null || !program.ended()),
                roles,
                program == null ? null : program.ref());
    }
}
