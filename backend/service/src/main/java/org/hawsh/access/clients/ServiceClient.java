package org.hawsh.access.clients;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hawsh.access.AccountRef;
import org.hawsh.access.decisions.AlreadyDecided;
import org.hawsh.access.decisions.SomebodyElseDecides;
import org.hawsh.access.identity.ClientRegistrations.Registered;
import org.hawsh.platform.http.EntityTags.VersionConflict;
import org.hawsh.platform.values.Moments;

/** A program of somebody else's that asks on its own. What it is never changes; its secret is renewed, and it is ended. */
@Entity
class ServiceClient {
    @Id private UUID id;

    @Column(updatable = false)
    private String clientId;

    @Column(updatable = false)
    private UUID subject;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String organisation;

    @Column(updatable = false)
    private String purpose;

    @Column(updatable = false)
    private UUID createdBy;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant secretIssuedAt;

    private byte[] registrationKey;

    private UUID endedBy;

    private Instant endedAt;

    private String endedBecause;

    private Instant switchedOffAt;

    @Version private int version;

    protected ServiceClient() {}

    static ServiceClient of(
            CreateServiceClient request, Registered registered, UUID subject, UUID by) {
        ServiceClient client = new ServiceClient();
        client.id = registered.id();
        client.clientId = registered.clientId();
        client.subject = subject;
        client.name = request.shortName();
        client.organisation = request.organisation().strip();
        client.purpose = request.purpose().strip();
        client.createdBy = by;
        client.createdAt = Moments.now();
        client.secretIssuedAt = client.createdAt;
        return client;
    }

    /** The secret itself is not known here. */
    void renewSecret(int seenVersion) {
        mustStand(seenVersion);
        secretIssuedAt = Moments.now();
    }

    /** @param key sealed by {@link ClientKeys} */
    void keepKey(byte[] key) {
        registrationKey = key;
    }

    /** Null for one that was made at the identity provider by hand. */
    byte[] sealedKey() {
        return registrationKey;
    }

    void end(int seenVersion, UUID by, String why) {
        mustStand(seenVersion);
        SomebodyElseDecides.than(subject, by);
        endedBy = by;
        endedAt = Moments.now();
        endedBecause = why;
    }

    private void mustStand(int seenVersion) {
        if (seenVersion != version) {
            throw new VersionConflict();
        }
        if (isEnded()) {
            throw new AlreadyDecided();
        }
    }

    boolean isEnded() {
        return endedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID subject() {
        return subject;
    }

    String clientId() {
        return clientId;
    }

    String name() {
        return name;
    }

    /** As the identity provider calls the account of a client that acts on its own. */
    String username() {
        return "service-account-" + clientId;
    }

    int version() {
        return version;
    }

    ServiceClientRef ref() {
        return new ServiceClientRef(id, organisation);
    }

    /** Everybody the view names. */
    Stream<UUID> people() {
        return Stream.of(createdBy, endedBy);
    }

    /** @param there whether the identity provider has it, as far as anybody knows */
    ServiceClientView view(boolean there, Map<UUID, AccountRef> names) {
        return new ServiceClientView(
                id,
                clientId,
                subject,
                name,
                organisation,
                purpose,
                ServiceClientState.of(isEnded(), there),
                names.get(createdBy),
                createdAt,
                secretIssuedAt,
                names.get(endedBy),
                endedAt,
                endedBecause,
                version);
    }
}
