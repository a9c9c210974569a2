package org.hawsh.access.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.hawsh.platform.database.OneColumn;
import org.hawsh.platform.database.Rows;
import org.jboss.logging.Logger;

/**
 * Signing somebody out everywhere: first here, in the transaction of whatever asks for it, so that their tokens open nothing
 * from then on; then at the identity provider, now or when it is back.
 */
@ApplicationScoped
public class SignOuts {
    private static final Logger LOG = Logger.getLogger(SignOuts.class);

    private final EntityManager database;
    private final Keycloak keycloak;

    SignOuts(EntityManager database, Keycloak keycloak) {
        this.database = database;
        this.keycloak = keycloak;
    }

    /** @return the moment up to which tokens are refused; hand it to {@link #follow} once the transaction has ended */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant everywhere(UUID subject) {
        return (Instant)
                OneColumn.of(database, "select sign_out(:subject)", Instant.class)
                        .setParameter("subject", subject)
                        .getSingleResult();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void ofSignIn(UUID subject, String signIn) {
        database.createNativeQuery("select end_session(:subject, :session)")
                .setParameter("subject", subject)
                .setParameter("session", signIn)
                .getSingleResult();
    }

    /** The caller's own sign-ins that open nothing any more, whether or not the identity provider knows of it. */
    @Transactional
    @SuppressWarnings("unchecked")
    Set<String> endedByCaller() {
        List<String> ended =
                OneColumn.of(database, "select caller_ended_sessions()", String.class)
                        .getResultList();
        return Set.copyOf(ended);
    }

    /** @return how many sign-ins were ended there; empty while it is away, and then it is tried again later */
    public OptionalInt follow(UUID subject, Instant signedOutAt) {
        int ended;
        try {
            ended = keycloak.signOut(subject);
        } catch (IdentityAway away) {
            return OptionalInt.empty();
        }
        QuarkusTransaction.joiningExisting().run(() -> followed(subject, signedOutAt));
        return OptionalInt.of(ended);
    }

    private void followed(UUID subject, Instant signedOutAt) {
        database.createNativeQuery("select sign_out_followed(:subject, :upTo)")
                .setParameter("subject", subject)
                .setParameter("upTo", signedOutAt)
                .getSingleResult();
    }

    /**
     * What the identity provider has still to do; the first silence ends the round. No connection is held while it is asked, and
     * whoever is signed out there twice is signed out.
     */
    void followAll() {
        List<SignOut> open = QuarkusTransaction.requiringNew().call(this::toFollow);
        for (SignOut one : open) {
            if (follow(one.subject(), one.signedOutAt()).isEmpty()) {
                LOG.infof("the identity provider is away; sign-outs that wait: %d", open.size());
                return;
            }
        }
    }

    private List<SignOut> toFollow() {
        return Rows.of(
                        database,
                        "select subject, signed_out_at from sign_outs_to_follow()",
                        SignOut.class)
                .getResultList();
    }

    private record SignOut(UUID subject, Instant signedOutAt) {}
}
