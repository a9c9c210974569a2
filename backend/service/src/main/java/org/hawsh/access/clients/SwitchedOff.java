package org.hawsh.access.clients;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hawsh.access.identity.ClientRegistrations;
import org.hawsh.access.identity.IdentityAway;
import org.hawsh.platform.jobs.Every;
import org.hawsh.platform.jobs.Job;
import org.hawsh.platform.values.Moments;
import org.jboss.logging.Logger;

/** Switches off at the identity provider what was ended here: at once, or when it is back. Done twice is done once. */
@Singleton
class SwitchedOff implements Job {
    private static final Logger LOG = Logger.getLogger(SwitchedOff.class);
    private static final int AT_ONCE = 50;

    private final ServiceClientRepository clients;
    private final ClientRegistrations registrations;
    private final ClientKeys keys;
    private final Every every;

    SwitchedOff(
            ServiceClientRepository clients,
            ClientRegistrations registrations,
            ClientKeys keys,
            @ConfigProperty(name = "hawsh.identity.follow-every", defaultValue = "30s")
                    Every every) {
        this.clients = clients;
        this.registrations = registrations;
        this.keys = keys;
        this.every = every;
    }

    @Override
    public String name() {
        return "ended-service-clients";
    }

    @Override
    public Every every() {
        return every;
    }

    /** The first silence ends the round; no connection is held while the identity provider is asked. */
    @Override
    public void run() {
        List<ServiceClient> waiting =
                QuarkusTransaction.requiringNew().call(() -> clients.toSwitchOff(AT_ONCE));
        for (ServiceClient client : waiting) {
            if (!follow(client)) {
                return;
            }
        }
    }

    /** @return whether it was there to follow */
    boolean follow(ServiceClient client) {
        try {
            keys.of(client)
                    .ifPresentOrElse(
                            key -> registrations.switchOff(client.clientId(), key),
                            () ->
                                    LOG.infof(
                                            "service client %s was made by hand and is switched off by hand; what it still gets opens nothing",
                                            client.clientId()));
        } catch (IdentityAway away) {
            LOG.info("a service client was ended here only; what it still gets opens nothing");
            return false;
        }
        QuarkusTransaction.requiringNew()
                .run(() -> clients.switchedOff(client.id(), Moments.now()));
        return true;
    }
}
