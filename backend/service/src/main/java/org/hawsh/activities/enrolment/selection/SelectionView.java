package org.hawsh.activities.enrolment.selection;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.access.AccountRef;
import org.hawsh.activities.enrolment.EnrolmentView;
import org.hawsh.platform.http.Versioned;

/** How a committee chooses: by what, who they are, and how far they have come. */
@Schema(
        name = "CourseSelection",
        description = "How a committee chooses: by what, who they are, and how far they are")
record SelectionView(
        @NotNull List<SetSelection.Criterion> criteria,
        @NotNull List<Member> committee,
        @Schema(description = "Whether the reader is one of the committee") @NotNull Boolean mine,
        @NotNull List<Applicant> applicants,
        @Schema(description = "Everybody was heard by two or more, and it can be decided") @NotNull
                Boolean ready,
        @Schema(
                        description =
                                "Somebody was heard: neither by what is chosen nor by whom can change")
                @NotNull
                Boolean begun,
        @Schema(
                        description = "The version part of the entity tag, as the reader sees it",
                        examples = "0")
                @NotNull
                Integer version)
        implements Versioned {

    @Schema(name = "CommitteeMember")
    record Member(
            @NotNull AccountRef account,
            @Schema(description = "Declared to have no interest; null while not")
                    Instant declaredAt) {}

    /** What others found is not shown before it is decided: everybody judges by themselves. */
    @Schema(name = "CourseApplicant")
    record Applicant(
            @NotNull EnrolmentView enrolment,
            @Schema(description = "How many of the committee heard them") @NotNull Integer sheets,
            @Schema(description = "What the reader found; null while nothing")
                    List<Integer> myPoints) {}
}
