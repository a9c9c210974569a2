package org.hawsh.centres.rooms;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.LocalizedText;

/** Everything about a room that can be written, at first and as it stands after an edit. */
@Schema(name = "RoomDetails")
record RoomDetails(
        @Schema(description = "As it stands on the door") @NotNull @Valid LocalizedText name,
        @Schema(description = "Of the code list room-kinds", examples = "WORKSHOP")
                @NotNull
                @CodeOf(RoomSheet.KINDS)
                String kind,
        @Schema(description = "People at a time", examples = "18") @NotNull @Min(1) @Max(2000)
                Integer capacity,
        @Schema(description = "Whether it is reached without a step") @NotNull Boolean stepFree,
        @Schema(description = "True if left out") Boolean inUse) {

    private static final int LONGEST_NAME = 80;

    RoomDetails {
        inUse = inUse == null || inUse;
    }

    LocalizedText strippedName() {
        return new LocalizedText(name.en().strip(), name.ar().strip(), name.ckb().strip());
    }

    List<Fault> faults() {
        LocalizedText stripped = strippedName();
        return Stream.of(
                        tooLong("/name/en", stripped.en()),
                        tooLong("/name/ar", stripped.ar()),
                        tooLong("/name/ckb", stripped.ckb()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fault> tooLong(String pointer, String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_NAME
                ? List.of()
                : List.of(Fault.at(pointer, "length", 1, LONGEST_NAME));
    }
}
