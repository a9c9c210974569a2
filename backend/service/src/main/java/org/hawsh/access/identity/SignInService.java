package org.hawsh.access.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.hawsh.access.CurrentUser;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;

/** One's own sign-ins: seeing them and ending them. The identity provider is asked outside of any transaction. */
@ApplicationScoped
class SignInService {
    private final Keycloak keycloak;
    private final SignOuts signOuts;
    private final CurrentUser user;
    private final AuditTrail audit;

    SignInService(Keycloak keycloak, SignOuts signOuts, CurrentUser user, AuditTrail audit) {
        this.keycloak = keycloak;
        this.signOuts = signOuts;
        this.user = user;
        this.audit = audit;
    }

    /** The latest used first; what was ended here is over, also if the identity provider still holds it. */
    List<SignInView> mine() {
        String current = user.signIn().orElse("");
        List<Keycloak.SignIn> there = keycloak.signInsOf(user.subject());
        return signOuts.stillOpen(user.subject(), there).stream()
                .map(signIn -> SignInView.of(signIn, current))
                .sorted(Comparator.comparing(SignInView::lastSeenAt).reversed())
                .toList();
    }

    /** One's own token proves the sign-in it is of: that one is ended here also while the identity provider is away. */
    void end(String id) {
        boolean current = user.signIn().filter(id::equals).isPresent();
        if (!current && mine().stream().noneMatch(one -> one.id().equals(id))) {
            throw new NotFound();
        }
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            signOuts.ofSignIn(user.subject(), id);
                            audit.record(Act.of("END_SESSION", "account", user.subject()));
                        });
    }

    /** @return how many were ended; empty while the identity provider is away */
    OptionalInt endAll() {
        UUID subject = user.subject();
        Instant signedOutAt =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    audit.record(Act.of("SIGN_OUT", "account", subject));
                                    return signOuts.everywhere(subject);
                                });
        return signOuts.count(subject, signedOutAt);
    }
}
