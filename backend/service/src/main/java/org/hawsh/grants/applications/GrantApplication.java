package org.hawsh.grants.applications;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hawsh.grants.calls.CallRef;
import org.hawsh.platform.values.Moments;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;
import org.hawsh.platform.words.Language;
import org.hawsh.work.records.Timestamped;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What one network applies for, under one call. */
@Entity
class GrantApplication extends Timestamped {
    @Column(updatable = false)
    private UUID callId;

    @Column(updatable = false)
    private UUID networkId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Currency currency;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    private String code;

    private String title;

    private String plan;

    private String kind;

    @Embedded
    @EmbeddedColumnNaming("beneficiaries_%s")
    private Beneficiaries beneficiaries;

    private String upkeep;

    private Integer districtId;

    private BigDecimal latitude;

    private BigDecimal longitude;

    @Enumerated(EnumType.STRING)
    private Language language;

    private LocalDate receivedOn;

    private Integer volunteerHours;

    @ElementCollection
    @CollectionTable(
            name = "grant_application_line",
            joinColumns = @JoinColumn(name = "application_id"))
    @OrderBy("position")
    private List<StoredLine> lines = new ArrayList<>();

    private BigDecimal asked;

    private Instant submittedAt;

    private String lateBecause;

    private String endedBecause;

    private String[] mendParts = {};

    private String[] mendWords = {};

    protected GrantApplication() {}

    GrantApplication(CallRef call, UUID networkId, String title) {
        super(call.centreId());
        callId = call.id();
        this.networkId = networkId;
        currency = call.currency();
        state = ApplicationState.DRAFT;
        become(ApplicationDetails.called(title), null);
    }

    /** @throws ApplicationRefusal unless it is a draft, or the centre asked for changes */
    void mustBeWrittenOn() {
        mustGoOn();
        if (!state.isWrittenOn()) {
            throw ApplicationRefusal.stands();
        }
    }

    /** @param district the place of the district's code; null without one */
    final void become(ApplicationDetails details, Integer district) {
        title = details.title();
        plan = details.plan();
        kind = details.kind();
        beneficiaries = details.beneficiaries();
        upkeep = details.upkeep();
        districtId = district;
        latitude = details.point() == null ? null : new BigDecimal(details.point().latitude());
        longitude = details.point() == null ? null : new BigDecimal(details.point().longitude());
        language = details.language();
        receivedOn = details.receivedOn();
        volunteerHours = details.volunteerHours();
        asked = Budget.asked(details.budget());
        if (!budget().equals(details.budget())) {
            lines.clear();
            IntStream.range(0, details.budget().size())
                    .mapToObj(i -> StoredLine.of(details.budget().get(i), centreId(), currency, i))
                    .forEach(lines::add);
        }
    }

    /** @param late why it is accepted although the call is closed; null in time */
    void submit(String late) {
        mustBeWrittenOn();
        if (!wasSubmitted()) {
            code = TrackingCode.random();
            submittedAt = Moments.now();
            lateBecause = late;
        }
        state = ApplicationState.SUBMITTED;
    }

    void requestChanges(List<RequestedChange> changes) {
        mustBeSubmitted();
        mendParts = changes.stream().map(change -> change.part().name()).toArray(String[]::new);
        mendWords = changes.stream().map(RequestedChange::words).toArray(String[]::new);
        state = ApplicationState.CHANGES_REQUESTED;
    }

    void declareIneligible(String why) {
        mustBeSubmitted();
        end(ApplicationState.INELIGIBLE, why);
    }

    void withdraw(String why) {
        mustGoOn();
        end(ApplicationState.WITHDRAWN, why);
    }

    private void end(ApplicationState how, String why) {
        state = how;
        endedBecause = why;
    }

    void decide(boolean selected) {
        mustBeSubmitted();
        state = selected ? ApplicationState.SELECTED : ApplicationState.NOT_SELECTED;
    }

    private void mustGoOn() {
        if (state.isOver()) {
            throw ApplicationRefusal.over();
        }
        if (state.isDecided()) {
            throw ApplicationRefusal.decided();
        }
    }

    private void mustBeSubmitted() {
        mustGoOn();
        if (state != ApplicationState.SUBMITTED) {
            throw ApplicationRefusal.notSubmitted();
        }
    }

    /** Also where it is being mended now. */
    boolean wasSubmitted() {
        return submittedAt != null;
    }

    ApplicationState state() {
        return state;
    }

    UUID callId() {
        return callId;
    }

    UUID networkId() {
        return networkId;
    }

    Currency currency() {
        return currency;
    }

    Integer districtId() {
        return districtId;
    }

    String code() {
        return code;
    }

    Money asked() {
        return Money.of(asked, currency);
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String lateBecause() {
        return lateBecause;
    }

    String endedBecause() {
        return endedBecause;
    }

    /** What the centre asked to mend the last time. */
    List<RequestedChange> changes() {
        return IntStream.range(0, mendParts.length)
                .mapToObj(
                        i ->
                                new RequestedChange(
                                        ApplicationPart.valueOf(mendParts[i]), mendWords[i]))
                .toList();
    }

    List<BudgetLine> budget() {
        return lines.stream().map(StoredLine::line).toList();
    }

    /** @param district the code of its district; null without one */
    ApplicationDetails details(String district) {
        return new ApplicationDetails(
                title,
                plan,
                kind,
                beneficiaries,
                upkeep,
                district,
                MapPoint.of(latitude, longitude),
                language,
                receivedOn,
                volunteerHours,
                budget());
    }

    String title() {
        return title;
    }

    ApplicationRef ref() {
        return new ApplicationRef(
                id(), centreId(), callId, networkId, code, title, asked(), language, submittedAt);
    }
}
