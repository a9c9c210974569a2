package org.hawsh.access;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.hawsh.platform.security.Environment;

/**
 * What a token proves beyond whose it is: that a person signed in by the web client, and by two factors. Who decides about
 * roles and keys opens nothing by a password alone, also where the realm was changed by hand.
 */
@Singleton
class TokenProof {
    /** The authentication context the realm's own sign-in reaches once a code was given after the password. */
    private static final String TWO_FACTORS = "2";

    private final boolean asked;

    /** @param asked in production it is, whatever is set */
    TokenProof(
            @ConfigProperty(name = "hawsh.environment") Environment environment,
            @ConfigProperty(name = "hawsh.identity.second-factor", defaultValue = "false")
                    boolean asked) {
        this.asked = asked || environment == Environment.PRODUCTION;
    }

    /** @throws AuthenticationFailedException for a sign-in of a person by another client: it would be a stranger's */
    void mustBeOfTheWebClient(JsonWebToken token) {
        boolean ofAPerson = token.containsClaim("sid");
        if (ofAPerson && !token.claim("azp").filter(WebClient.ID::equals).isPresent()) {
            throw new AuthenticationFailedException();
        }
    }

    /** @return without those that administer, unless two factors are proved */
    List<HeldRole> opened(List<HeldRole> held, JsonWebToken token) {
        return !asked || token.claim("acr").filter(TWO_FACTORS::equals).isPresent()
                ? held
                : held.stream().filter(one -> !one.role().administers()).toList();
    }
}
