package org.hawsh.access.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.Accounts;

/** Who has an account. Asked of our own memory first, so that work goes on while the identity provider is away. */
@ApplicationScoped
public class Directory {
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
            found.ifPresent(this::remember);
            return found.isPresent();
        } catch (IdentityAway away) {
            return true;
        }
    }

    /** @throws IdentityAway while nobody can say */
    public List<Person> search(String text, int most) {
        return keycloak.search(text, most).stream().map(Person::of).toList();
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
