package org.hawsh.grants.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.centres.Centres;
import org.hawsh.platform.http.Cursors;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.http.Paging;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/** Checks of representatives: recorded, and decided by a second person where they may be listed. */
@ApplicationScoped
@Transactional
class CheckService {
    private final CheckRepository checks;
    private final MemberRepository members;
    private final Centres centres;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Records records;
    private final Cursors cursors;

    CheckService(
            CheckRepository checks,
            MemberRepository members,
            Centres centres,
            Accounts accounts,
            CurrentUser user,
            Records records,
            Cursors cursors) {
        this.checks = checks;
        this.members = members;
        this.centres = centres;
        this.accounts = accounts;
        this.user = user;
        this.records = records;
        this.cursors = cursors;
    }

    Page<CheckView> list(UUID networkId, Paging paging) {
        VolunteerNetwork network =
                records.find(VolunteerNetwork.class, networkId, Permissions.NETWORK_PEOPLE_READ);
        Page<SanctionCheck> found =
                cursors.byId(
                        paging,
                        user.subject() + ":sanction-checks:" + networkId,
                        (before, count) -> checks.of(network.id(), before, count),
                        SanctionCheck::id);
        records.shown(
                NetworkSheet.CHECK.didToMany("LIST").at(network.centreId()),
                found.items().stream().map(SanctionCheck::memberId).distinct().toList());
        return new Page<>(views(found.items()), found.next());
    }

    CheckView record(UUID networkId, RecordCheck request) {
        VolunteerNetwork network =
                records.lock(VolunteerNetwork.class, networkId, Permissions.NETWORK_MANAGE);
        network.mustBeActive();
        Optional<NetworkMember> member =
                members.of(network).stream()
                        .filter(one -> one.id().equals(request.memberId()))
                        .findFirst();
        List<Fault> faults = new ArrayList<>(request.faults(centres.todayAt(network.centreId())));
        if (member.isEmpty()) {
            faults.add(Fault.at("/memberId", "person-unknown"));
        }
        ValidationFailed.ifAny(faults);
        if (!member.get().represents()) {
            throw NetworkRefusal.representsNobody();
        }
        SanctionCheck check = new SanctionCheck(member.get(), request, user.subject());
        records.created(check, NetworkSheet.CHECK.did("RECORD", check));
        return view(check);
    }

    CheckView approve(UUID id) {
        SanctionCheck check = toDecide(id);
        check.approve(user.subject());
        return decided(check, "APPROVE");
    }

    CheckView refuse(UUID id, String reason) {
        SanctionCheck check = toDecide(id);
        check.refuse(user.subject(), reason);
        return decided(check, "REFUSE");
    }

    private SanctionCheck toDecide(UUID id) {
        return records.lock(SanctionCheck.class, id, Permissions.NETWORK_CLEAR);
    }

    private CheckView decided(SanctionCheck check, String act) {
        records.done(NetworkSheet.CHECK, check, act);
        return view(check);
    }

    private CheckView view(SanctionCheck check) {
        return views(List.of(check)).get(0);
    }

    private List<CheckView> views(List<SanctionCheck> found) {
        var names = accounts.named(found.stream().flatMap(SanctionCheck::people).toList());
        return found.stream().map(check -> check.view(names)).toList();
    }
}
