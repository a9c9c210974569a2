package org.hawsh.access.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.hawsh.platform.database.OneColumn;

/**
 * Signing somebody out, in the transaction of whatever asks for it: their tokens open nothing from then on, however often
 * they are refreshed. What is left of it at the identity provider opens nothing but this service, and so opens nothing.
 */
@ApplicationScoped
public class SignOuts {
    private final EntityManager database;
    private final Keycloak keycloak;

    SignOuts(EntityManager database, Keycloak keycloak) {
        this.database = database;
        this.keycloak = keycloak;
    }

    /** @return the moment up to which tokens are refused */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant everywhere(UUID subject) {
        return (Instant)
                OneColumn.of(database, "select sign_out(:subject)", Instant.class)
                        .setParameter("subject", subject)
                        .getSingleResult();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void ofSignIn(UUID subject, String signIn) {
        endedOf(subject, List.of(signIn));
    }

    /** The identity provider says so itself: what is told twice is done once. */
    @Transactional(Transactional.TxType.MANDATORY)
    void elsewhere(LogoutTokens.Logout ended) {
        if (ended.session() != null) {
            ofSignIn(ended.subject(), ended.session());
            return;
        }
        database.createNativeQuery("select signed_out_elsewhere(:subject, :upTo)")
                .setParameter("subject", ended.subject())
                .setParameter("upTo", ended.at())
                .getSingleResult();
    }

    /** Of somebody's sign-ins at the identity provider those that still open something. */
    @Transactional
    List<Keycloak.SignIn> stillOpen(UUID subject, List<Keycloak.SignIn> signIns) {
        List<String> open =
                OneColumn.of(
                                database,
                                "select open_sessions(:subject, :sessions, :began)",
                                String.class)
                        .setParameter("subject", subject)
                        .setParameter("sessions", idsOf(signIns))
                        .setParameter(
                                "began",
                                signIns.stream().map(Keycloak.SignIn::start).toArray(Long[]::new))
                        .getResultList();
        return signIns.stream().filter(signIn -> open.contains(signIn.id())).toList();
    }

    /**
     * How many sign-ins a sign-out has ended, each counted once. Asked after it, outside of any transaction, so that nobody's
     * sign-out waits for it.
     *
     * @return empty while the identity provider is away
     */
    public OptionalInt count(UUID subject, Instant signedOutAt) {
        List<String> before;
        try {
            before =
                    keycloak.signInsOf(subject).stream()
                            .filter(signIn -> !signIn.began().isAfter(signedOutAt))
                            .map(Keycloak.SignIn::id)
                            .toList();
        } catch (IdentityAway away) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                QuarkusTransaction.joiningExisting().call(() -> endedOf(subject, before)));
    }

    /** @return how many of them had not ended before */
    private int endedOf(UUID subject, List<String> sessions) {
        return OneColumn.of(database, "select end_sessions(:subject, :sessions)", Integer.class)
                .setParameter("subject", subject)
                .setParameter("sessions", sessions.toArray(String[]::new))
                .getSingleResult();
    }

    private static String[] idsOf(List<Keycloak.SignIn> signIns) {
        return signIns.stream().map(Keycloak.SignIn::id).toArray(String[]::new);
    }
}
