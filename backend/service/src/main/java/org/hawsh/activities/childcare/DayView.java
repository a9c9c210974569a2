package org.hawsh.activities.childcare;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.activities.childcare.bookings.RefusedSeats;
import org.hawsh.participants.Sex;
import org.hawsh.participants.households.CollectorKind;
import org.hawsh.platform.words.LocalizedText;

/** A day in the children's corner: the list somebody holds in their hand, also when everybody has to leave the house. */
@Schema(name = "ChildcareDay")
record DayView(
        @NotNull LocalDate day,
        @Schema(description = "When this was true") @NotNull Instant at,
        @Schema(description = "Null where the centre has no corner") Corner corner,
        @NotNull List<AdultView> adults,
        @Schema(description = "Who could be signed in") @NotNull List<StaffChoice> staff,
        @Schema(description = "Here first, then expected, then gone") @NotNull
                List<ChildOfDay> childrenOfDay,
        @Schema(description = "Booked, but of whom no child is recorded yet") @NotNull
                List<ParentOfDay> parentsWithoutChild,
        @NotNull List<RefusedSeats> refused,
        @Schema(description = "Null until everybody was counted") ClosingView closing) {

    @Schema(name = "ChildcareCorner")
    record Corner(
            @NotNull Integer places,
            @NotNull Integer here,
            @NotNull Integer adultsHere,
            @Schema(description = "What the children who are here take; never one alone") @NotNull
                    Integer adultsNeeded,
            @NotNull List<Band> bands) {}

    @Schema(name = "ChildcareBand")
    record Band(
            @NotNull Integer fromMonths,
            @Schema(description = "Not included") @NotNull Integer toMonths,
            @NotNull Integer childrenPerWorker,
            @NotNull Integer here,
            @Schema(description = "How many more of this age alone would find a seat now") @NotNull
                    Integer free) {}

    @Schema(name = "ChildcareStaffChoice")
    record StaffChoice(
            @NotNull UUID id,
            @NotNull String name,
            @Schema(
                            description =
                                    "Whether code of conduct, training in safeguarding and vetting all hold today")
                    @NotNull
                    Boolean mayBeWithChildren) {}

    @Schema(name = "ChildOfDay")
    record ChildOfDay(
            @NotNull UUID childId,
            @NotNull UUID participantId,
            @Schema(examples = "Yusuf") @NotNull String given,
            @NotNull Sex sex,
            @Schema(description = "The beginning of the age band") Integer fromMonths,
            String parentName,
            @Schema(
                            description =
                                    "While the child is here, if the parent agreed to be called; null otherwise",
                            examples = "+9647701234567")
                    String parentPhone,
            @NotNull ChildState state,
            @Schema(description = "When the parent's session begins") LocalDateTime startsAt,
            LocalDateTime endsAt,
            @Schema(description = "Where the parent is") LocalizedText room,
            @Schema(description = "Null while the child is only expected") StayView stay,
            @Schema(description = "The forbidden first") @NotNull List<CollectorOfDay> collectors,
            @NotNull List<EventView> events,
            @Schema(description = "Asked for and not agreed to yet") ReleaseView release) {}

    @Schema(name = "CollectorOfDay")
    record CollectorOfDay(
            @NotNull UUID id,
            @NotNull CollectorKind kind,
            @NotNull String name,
            String relation,
            String phone) {}

    @Schema(name = "ParentOfDay")
    record ParentOfDay(
            @NotNull UUID participantId,
            @NotNull String name,
            @Schema(description = "For how many children there is a place") @NotNull Integer places,
            @NotNull LocalDateTime startsAt) {}

    /** Where a child of the day's list is. */
    enum ChildState {
        HERE,
        EXPECTED,
        GONE
    }
}
