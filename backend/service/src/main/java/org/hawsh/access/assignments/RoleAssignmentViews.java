package org.hawsh.access.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hawsh.access.AccountRef;
import org.hawsh.access.Accounts;
import org.hawsh.access.PersonalData;
import org.hawsh.access.clients.ServiceClients;

/** Role assignments as they are shown: with the names of the people and programs they speak of, asked for all of them at once. */
@ApplicationScoped
class RoleAssignmentViews {
    private final Accounts accounts;
    private final ServiceClients clients;
    private final PersonalData personalData;

    RoleAssignmentViews(Accounts accounts, ServiceClients clients, PersonalData personalData) {
        this.accounts = accounts;
        this.clients = clients;
        this.personalData = personalData;
    }

    RoleAssignmentView of(RoleAssignment assignment) {
        return of(List.of(assignment)).get(0);
    }

    List<RoleAssignmentView> of(Collection<RoleAssignment> rows) {
        List<UUID> people = rows.stream().flatMap(RoleAssignment::people).toList();
        Map<UUID, Accounts.Account> known = accounts.find(people);
        Map<UUID, AccountRef> names = accounts.named(people);
        Map<UUID, ServiceClients.Known> programs =
                clients.of(rows.stream().map(RoleAssignment::subject).toList());
        return rows.stream()
                .map(row -> row.view(known, names, programs, personalData.isOpenedBy(row.role())))
                .toList();
    }
}
