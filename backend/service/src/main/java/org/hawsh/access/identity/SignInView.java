package org.hawsh.access.identity;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SignIn", description = "A sign-in that has not ended")
record SignInView(
        @NotNull String id,
        @NotNull Instant startedAt,
        @NotNull Instant lastSeenAt,
        @Schema(description = "Where from, as the identity provider saw it", examples = "192.0.2.7")
                String address,
        @Schema(description = "Whether this very request belongs to it") @NotNull boolean current) {

    static SignInView of(Keycloak.SignIn signIn, String current) {
        return new SignInView(
                signIn.id(),
                Instant.ofEpochMilli(signIn.start()),
                Instant.ofEpochMilli(signIn.lastAccess()),
                signIn.ipAddress(),
                signIn.id().equals(current));
    }
}
