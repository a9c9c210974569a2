package org.hawsh.activities.childcare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.Accounts;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Permissions;
import org.hawsh.participants.households.CollectorKind;
import org.hawsh.participants.households.CollectorRef;
import org.hawsh.participants.households.Households;
import org.hawsh.participants.households.ParentRef;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.work.records.Records;

/**
 * Handing a child over. Nothing is asked here but who collects: not the hour, the course, the count of adults or what else is
 * still to be written down.
 */
@ApplicationScoped
@Transactional
class PickUpService {
    private final CornerRepository corner;
    private final Households households;
    private final Accounts accounts;
    private final CurrentUser user;
    private final Records records;

    PickUpService(
            CornerRepository corner,
            Households households,
            Accounts accounts,
            CurrentUser user,
            Records records) {
        this.corner = corner;
        this.households = households;
        this.accounts = accounts;
        this.user = user;
        this.records = records;
    }

    /** A wrong code is counted: that is why it is an answer here, and not thrown. */
    Outcome pickUp(UUID id, PickUp request) {
        Stay stay = find(id, Permissions.CHILDCARE_MARK);
        ValidationFailed.ifAny(request.faults());
        stay.mustBeHere();
        switch (request.by()) {
            case PARENT -> {
                String parent = parentOf(stay);
                refuseForbidden(stay, parent, "/by");
                stay.goesWith(parent, LeftHow.PARENT);
            }
            case COLLECTOR -> {
                CollectorRef collector = collector(stay, request.collectorId());
                refuseForbidden(stay, collector.name(), "/collectorId");
                stay.goesWithCollector(collector.id(), collector.name());
            }
            default -> {
                refuseForbidden(stay, request.name(), "/name");
                if (!stay.opensWith(request.code())) {
                    corner.flush();
                    records.done(ChildcareSheet.STAY.did("WRONG_CODE", stay));
                    return new Outcome(null, stay.triesLeft());
                }
                stay.goesWith(request.name(), LeftHow.CODE);
            }
        }
        corner.flush();
        records.done(ChildcareSheet.STAY.did("PICK_UP", stay).because(request.by().name()));
        return new Outcome(stay.view(), null);
    }

    /**
     * The wrong child was handed over on the screen: it is here again. Nothing is asked but that it is done soon, since whoever
     * sees the slip must not be held up.
     */
    StayView takeBack(UUID id) {
        Stay stay = find(id, Permissions.CHILDCARE_MARK);
        if (corner.isHere(stay.childId())) {
            throw StayRefusal.hereAlready("");
        }
        stay.isBack();
        corner.flush();
        records.done(ChildcareSheet.STAY.did("UNDO_PICK_UP", stay));
        return stay.view();
    }

    /** Whether the name is like one that must never be given the child is looked up here, not told by who asks. */
    ReleaseView ask(UUID id, AskRelease request) {
        Stay stay = find(id, Permissions.CHILDCARE_MARK);
        stay.mustBeHere();
        Release release =
                Release.asked(stay, request, isForbidden(stay, request.name()), user.subject());
        corner.add(release);
        records.done(
                ChildcareSheet.RELEASE
                        .did("ASK_RELEASE", release.id(), stay.centreId())
                        .because(release.isForbidden() ? "FORBIDDEN" : "NOT_LISTED"));
        return view(release);
    }

    /** @throws StayRefusal if somebody forbidden is not agreed to by the centre's manager */
    ReleaseView confirm(UUID id, UUID releaseId) {
        if (!corner.hasRelease(releaseId, id, user.centresWith(Permissions.CHILDCARE_RELEASE))) {
            throw new NotFound();
        }
        Stay stay = find(id, Permissions.CHILDCARE_RELEASE);
        Release release = corner.release(releaseId, id).orElseThrow(NotFound::new);
        release.confirm(user.subject());
        stay.mustBeHere();
        boolean forbidden = release.isForbidden() || isForbidden(stay, release.name());
        if (forbidden && !user.centresWith(Permissions.CENTRE_MANAGE).contains(stay.centreId())) {
            throw StayRefusal.manager();
        }
        corner.flush();
        stay.isReleasedTo(release);
        corner.flush();
        records.done(
                ChildcareSheet.STAY
                        .did("RELEASE", stay)
                        .because(forbidden ? "FORBIDDEN" : "NOT_LISTED"));
        return view(release);
    }

    private ReleaseView view(Release release) {
        return release.view(accounts.named(release.people().toList()));
    }

    private Stay find(UUID id, String permission) {
        return corner.alone(id, user.centresWith(permission)).orElseThrow(NotFound::new);
    }

    /** Somebody who moved away meanwhile still fetches their child. */
    private String parentOf(Stay stay) {
        return households.parents(List.of(stay.participantId()), stay.centreId()).stream()
                .findFirst()
                .map(ParentRef::name)
                .orElse("–");
    }

    private CollectorRef collector(Stay stay, UUID id) {
        return households.collectorsOf(List.of(stay.childId())).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> {
                            ValidationFailed.ifAny(
                                    List.of(Fault.at("/collectorId", "collector-unknown")));
                            return new NotFound();
                        });
    }

    private void refuseForbidden(Stay stay, String name, String pointer) {
        if (isForbidden(stay, name)) {
            throw StayRefusal.forbidden(pointer);
        }
    }

    private boolean isForbidden(Stay stay, String name) {
        return households.collectorsOf(List.of(stay.childId())).stream()
                .filter(one -> one.kind() == CollectorKind.FORBIDDEN)
                .anyMatch(one -> Households.mayBeTheSame(one.name(), name));
    }

    /** Either the child went along, or the code was wrong and may be tried so often. */
    record Outcome(StayView gone, Integer triesLeft) {}
}
