package org.hawsh.access.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which accounts are programs', for whoever gives them roles. */
@ApplicationScoped
@Transactional
public class ServiceClients {
    private final ServiceClientRepository clients;

    ServiceClients(ServiceClientRepository clients) {
        this.clients = clients;
    }

    /** Those still at work whose name or organisation contains the text. */
    public List<Known> named(String text, int most) {
        return clients.containing(text, most).stream().map(Known::of).toList();
    }

    /** By their subject; who is no program is missing. */
    public Map<UUID, Known> of(Collection<UUID> subjects) {
        return clients.ofSubjects(subjects).stream()
                .map(Known::of)
                .collect(Collectors.toMap(Known::subject, Function.identity()));
    }

    /** A program with an account. */
    public record Known(
            UUID subject, String username, String name, boolean ended, ServiceClientRef ref) {

        private static Known of(ServiceClient client) {
            return new Known(
                    client.subject(),
                    client.username(),
                    client.name(),
                    client.isEnded(),
                    client.ref());
        }
    }
}
