package org.hawsh.access.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hawsh.access.Accounts;
import org.jboss.logging.Logger;

/**
 * Who has an account. Asked of our own memory first, so that work goes on while the identity provider is away. Whoever is seen
 * disabled is refused from then on.
 */
@ApplicationScoped
public class Directory {
    private static final Logger LOG = Logger.getLogger(Directory.class);

    private final Keycloak keycloak;
    private final Accounts accounts;

    Directory(Keycloak keycloak, Accounts accounts) {
        this.keycloak = keycloak;
        this.accounts = accounts;
    }

    /** Whether somebody has this account; believed while the identity provider is away, for the name is learnt later. */
    public boolean knows(UUID subject) {
        Accounts.Account known = accounts.find(List.of(subject)).get(subject);
        if (known != null && known.username() != null) {
            return true;
        }
        try {
            Optional<Person> found = keycloak.find(subject).map(Person::of);
            found.ifPresent(
                    person -> {
                        remember(person);
                        see(List.of(person));
                    });
            return found.isPresent();
        } catch (IdentityAway away) {
            return true;
        }
    }

    /** @throws IdentityAway while nobody can say */
    public List<Person> search(String text, int most) {
        List<Person> found = keycloak.search(text, most).stream().map(Person::of).toList();
        see(found);
        return found;
    }

    /**
     * Whose account is disabled, and who of those known as disabled is not any more. The latter are asked for one by one: that
     * nobody is in a list could have another reason.
     *
     * @throws IdentityAway while nobody can say
     */
    void lookAtDisabled() {
        List<Person> looked =
                new ArrayList<>(keycloak.disabled().stream().map(Person::of).toList());
        List<UUID> disabled = looked.stream().map(Person::subject).toList();
        accounts.disabled().stream()
                .filter(subject -> !disabled.contains(subject))
                .flatMap(subject -> keycloak.find(subject).map(Person::of).stream())
                .forEach(looked::add);
        see(looked);
    }

    private void see(List<Person> people) {
        var byStanding =
                people.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        Person::enabled,
                                        Collectors.mapping(Person::subject, Collectors.toList())));
        long refused = accounts.seen(byStanding.get(true), byStanding.get(false));
        if (refused > 0) {
            LOG.infof("accounts seen disabled, and refused from now on: %d", refused);
        }
    }

    public void remember(Person person) {
        accounts.remember(person.subject(), person.username(), person.displayName());
    }

    /** Somebody with an account, as the identity provider knows them. */
    public record Person(UUID subject, String username, String displayName, boolean enabled) {

        private static Person of(Keycloak.User user) {
            return new Person(user.id(), user.username(), user.displayName(), user.enabled());
        }
    }
}
