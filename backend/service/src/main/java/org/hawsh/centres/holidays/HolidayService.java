package org.hawsh.centres.holidays;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hawsh.access.ChangeView;
import org.hawsh.access.CurrentUser;
import org.hawsh.access.Histories;
import org.hawsh.access.Permissions;
import org.hawsh.platform.http.MergePatch;
import org.hawsh.platform.http.Page;
import org.hawsh.platform.problems.NotFound;
import org.hawsh.platform.problems.ValidationFailed;
import org.hawsh.platform.trail.Act;
import org.hawsh.platform.trail.AuditTrail;
import org.hawsh.platform.trail.ChangeLog;

/** Holidays: expected, confirmed, moved and cancelled. */
@ApplicationScoped
class HolidayService {
    private static final String ENTITY = "holiday";
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final HolidayRepository holidays;
    private final MergePatch patches;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final ChangeLog changes;
    private final Histories histories;

    HolidayService(
            HolidayRepository holidays,
            MergePatch patches,
            CurrentUser user,
            AuditTrail audit,
            ChangeLog changes,
            Histories histories) {
        this.holidays = holidays;
        this.patches = patches;
        this.user = user;
        this.audit = audit;
        this.changes = changes;
        this.histories = histories;
    }

    @Transactional
    List<HolidayView> list(LocalDate from, LocalDate to) {
        return holidays.between(from == null ? FIRST : from, to == null ? LAST : to).stream()
                .map(Holiday::view)
                .toList();
    }

    @Transactional
    HolidayView read(UUID id) {
        return find(id).view();
    }

    @Transactional
    HolidayView create(CreateHoliday request) {
        user.mustHoldEverywhere(Permissions.HOLIDAY_MANAGE);
        Holiday created = Holiday.of(request);
        ValidationFailed.ifAny(created.details().faults());
        holidays.persistAndFlush(created);
        audit.record(Act.of("CREATE", ENTITY, created.id()));
        return created.view();
    }

    @Transactional
    HolidayView edit(UUID id, int seenVersion, JsonNode mergePatch) {
        user.mustHoldEverywhere(Permissions.HOLIDAY_MANAGE);
        Holiday holiday = find(id);
        MergePatch.Patched<EditHoliday> patched = patches.apply(mergePatch, holiday.details());
        ValidationFailed.ifAny(patched.value().faults());
        holiday.edit(seenVersion, patched.value());
        holidays.flush();
        audit.record(Act.of("EDIT", ENTITY, id));
        if (!patched.changedFields().isEmpty()) {
            changes.record(ENTITY, id, holiday.version(), patched.changedFields());
        }
        return holiday.view();
    }

    @Transactional
    Page<ChangeView> changes(UUID id) {
        user.mustHoldEverywhere(Permissions.HOLIDAY_MANAGE);
        return histories.of(ENTITY, find(id).id());
    }

    private Holiday find(UUID id) {
        return holidays.findByIdOptional(id).orElseThrow(NotFound::new);
    }
}
