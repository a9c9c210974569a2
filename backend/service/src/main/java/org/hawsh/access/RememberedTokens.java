package org.hawsh.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A token that was verified is not verified again for each request of its holder: neither its signature nor what it says can
 * change. What can change is asked each time all the same: whether its life has ended, here, and whether it still counts and for
 * which roles ({@link RolesFromAssignments}). A key that the identity provider withdraws counts for what is remembered a minute
 * longer.
 */
@ApplicationScoped
class RememberedTokens
        implements IdentityProvider<TokenAuthenticationRequest>, SecurityIdentityAugmentor {
    private static final String DIGEST = RememberedTokens.class.getName();
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Cache<ByteBuffer, JsonWebToken> verified =
            Caffeine.newBuilder().expireAfterWrite(LONGEST).maximumSize(MOST).build();

    /** Asked before the provider that verifies, which has the usual one; told before roles are read. */
    @Override
    public int priority() {
        return 2_000;
    }

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /**
     * @return whose token it is; nothing for one that is to be verified
     */
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!(request.getToken() instanceof AccessTokenCredential presented)) {
            return Uni.createFrom().nullItem();
        }
        ByteBuffer digest = digestOf(presented.getToken());
        JsonWebToken token = verified.getIfPresent(digest);
        if (token == null || hasEnded(token)) {
            request.setAttribute(DIGEST, digest);
            return Uni.createFrom().nullItem();
        }
        return Uni.createFrom()
                .item(
                        QuarkusSecurityIdentity.builder()
                                .setPrincipal(token)
                                .addCredential(presented)
                                .build());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    /** Called for what was verified only. */
    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity,
            AuthenticationRequestContext context,
            Map<String, Object> attributes) {
        if (attributes.get(DIGEST) instanceof ByteBuffer digest
                && identity.getPrincipal() instanceof JsonWebToken token) {
            verified.put(digest, token);
        }
        return Uni.createFrom().item(identity);
    }

    private static boolean hasEnded(JsonWebToken token) {
        return Instant.now().getEpochSecond() >= token.getExpirationTime();
    }

    /** Looked up by its digest, so that how long looking takes tells nothing of the tokens that are remembered. */
    private static ByteBuffer digestOf(String token) {
        try {
            return ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256")
                            .digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
