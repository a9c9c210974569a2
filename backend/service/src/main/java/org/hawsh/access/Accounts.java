package org.hawsh.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;

/** What the people who sign in are called, kept here so that names are known while the identity provider is away. */
@ApplicationScoped
public class Accounts {
    private final EntityManager database;

    Accounts(EntityManager database) {
        this.database = database;
    }

    /** Every subject asked for, with the name if it is known; nulls are left out. */
    @Transactional
    public Map<UUID, AccountRef> named(Collection<UUID> subjects) {
        Map<UUID, Account> known = find(subjects);
        return subjects.stream()
                .filter(Objects::nonNull)
                .distinct()
                .collect(
                        Collectors.toMap(
                                Function.identity(),
                                subject -> new AccountRef(subject, nameOf(known.get(subject)))));
    }

    public AccountRef named(UUID subject) {
        return named(Set.of(subject)).get(subject);
    }

    /** What is known of these subjects; who was never seen is missing. */
    @Transactional
    public Map<UUID, Account> find(Collection<UUID> subjects) {
        return Rows.of(
                        database,
                        "select subject, username, display_name from account_names(:subjects)",
                        Account.class)
                .setParameter(
                        "subjects", subjects.stream().filter(Objects::nonNull).toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Account::subject, Function.identity()));
    }

    /** Keeps what somebody is called, as their token or the identity provider says. */
    @Transactional
    public void remember(UUID subject, String username, String displayName) {
        database.createNativeQuery("select remember_account(:subject, :username, :name)")
                .setParameter("subject", subject)
                .setParameter("username", username)
                .setParameter("name", displayName)
                .getSingleResult();
    }

    /** @return how many are refused from now on because their account was seen disabled */
    @Transactional
    public long seen(List<UUID> enabled, List<UUID> disabled) {
        return OneColumn.of(database, "select accounts_seen(:enabled, :disabled)", Long.class)
                .setParameter("enabled", enabled.toArray(UUID[]::new))
                .setParameter("disabled", disabled.toArray(UUID[]::new))
                .getSingleResult();
    }

    /** Who is refused because their account was seen disabled. */
    @Transactional
    public List<UUID> disabled() {
        return OneColumn.of(database, "select disabled_accounts()", UUID.class).getResultList();
    }

    private static String nameOf(Account account) {
        return account == null ? null : account.displayName();
    }

    public record Account(UUID subject, String username, String displayName) {}
}
