package org.hawsh.access.clients;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.access.identity.ClientRegistrations;
import org.hawsh.access.identity.ClientRegistrations.Account;
import org.hawsh.access.identity.ClientRegistrations.Credentials;
import org.hawsh.access.identity.ClientRegistrations.Registered;
import org.hawsh.access.identity.SignOuts;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.ChangeLog;
import org.hawsh.platform.values.Ids;

/**
 * Making service clients, renewing their secrets and ending them. Made is only what both sides have; ended is what is ended
 * here, and the identity provider follows (adr/0055).
 */
@ApplicationScoped
class ServiceClientService {
    private static final String ENTITY = "service_client";

    private final ServiceClientRepository clients;
    private final ClientRegistrations registrations;
    private final ClientKeys keys;
    private final Undoing undoing;
    private final SwitchedOff switchedOff;
    private final SignOuts signOuts;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Event<ServiceClientEnded> ended;
    private final AuditTrail audit;
    private final ChangeLog changes;

    ServiceClientService(
            ServiceClientRepository clients,
            ClientRegistrations registrations,
            ClientKeys keys,
            Undoing undoing,
            SwitchedOff switchedOff,
            SignOuts signOuts,
            Accounts accounts,
            CurrentUser user,
            Event<ServiceClientEnded> ended,
            AuditTrail audit,
            ChangeLog changes) {
        this.clients = clients;
        this.registrations = registrations;
        this.keys = keys;
        this.undoing = undoing;
        this.switchedOff = switchedOff;
        this.signOuts = signOuts;
        this.accounts = accounts;
        this.user = user;
        this.ended = ended;
        this.audit = audit;
        this.changes = changes;
    }

    List<ServiceClientView> list() {
        mustManage();
        return views(QuarkusTransaction.requiringNew().call(clients::newestFirst));
    }

    ServiceClientView read(UUID id) {
        mustManage();
        return view(QuarkusTransaction.requiringNew().call(() -> find(id)));
    }

    @Transactional
    ServiceClientCredentials create(CreateServiceClient request) {
        mustManage();
        clients.oneAtATime();
        if (clients.isNamed(request.shortName())) {
            ValidationFailed.ifAny(List.of(Fault.at("/name", "service-client-named")));
        }
        UUID id = Ids.next();
        Registered registered =
                registrations.make(id, ClientId.of(request.shortName(), id), request.shortName());
        undoing.unlessCommitted(registered);
        Account account = registrations.accountOf(registered.clientId());
        ServiceClient client =
                ServiceClient.of(request, registered, account.subject(), user.subject());
        keys.keep(client, registered.credentials().key());
        clients.persistAndFlush(client);
        accounts.remember(client.subject(), account.username(), client.name());
        audit.record(Act.of("CREATE", ENTITY, id));
        return told(client, registered.credentials().secret());
    }

    /** The tokens of the old secret end with it: it is renewed because somebody else may know it. */
    @Transactional
    ServiceClientCredentials rotate(UUID id, int seenVersion) {
        mustManage();
        ServiceClient client = find(id);
        client.renewSecret(seenVersion);
        clients.flush();
        signOuts.everywhere(client.subject());
        done("ROTATE", client, "secret");
        return withNewSecret(client);
    }

    ServiceClientView end(UUID id, int seenVersion, String reason) {
        mustManage();
        ServiceClient over =
                QuarkusTransaction.requiringNew().call(() -> ended(id, seenVersion, reason));
        switchedOff.follow(over);
        return view(over);
    }

    private ServiceClient ended(UUID id, int seenVersion, String reason) {
        ServiceClient client = find(id);
        client.end(seenVersion, user.subject(), reason);
        clients.flush();
        signOuts.everywhere(client.subject());
        ended.fire(new ServiceClientEnded(client.subject(), user.subject(), reason));
        done("END", client, "state");
        return client;
    }

    private void done(String act, ServiceClient client, String field) {
        audit.record(Act.of(act, ENTITY, client.id()));
        changes.record(ENTITY, client.id(), client.version(), Set.of(field));
    }

    /** Last of all: what the database refuses has renewed nothing. */
    private ServiceClientCredentials withNewSecret(ServiceClient client) {
        Credentials renewed =
                keys.of(client)
                        .flatMap(key -> registrations.newSecret(client.clientId(), key))
                        .orElseThrow(ServiceClientMissing::new);
        return told(client, renewed.secret());
    }

    private ServiceClientCredentials told(ServiceClient client, String secret) {
        Map<UUID, AccountRef> names = accounts.named(client.people().toList());
        return new ServiceClientCredentials(
                client.view(true, names), secret, registrations.tokenEndpoint());
    }

    private void mustManage() {
        user.mustHoldEverywhere(Permissions.SERVICE_CLIENT_MANAGE);
    }

    private ServiceClient find(UUID id) {
        return clients.findByIdOptional(id).orElseThrow(NotFound::new);
    }

    private ServiceClientView view(ServiceClient client) {
        return views(List.of(client)).get(0);
    }

    private List<ServiceClientView> views(List<ServiceClient> shown) {
        Optional<Set<UUID>> there = registrations.accounts();
        Map<UUID, AccountRef> names =
                accounts.named(shown.stream().flatMap(ServiceClient::people).toList());
        return shown.stream()
                .map(
                        client ->
                                client.view(
                                        there.map(all -> all.contains(client.subject()))
                                                .orElse(true),
                                        names))
                .toList();
    }
}
