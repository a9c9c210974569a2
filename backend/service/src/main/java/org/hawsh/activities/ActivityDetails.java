package org.hawsh.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.codes.CodeOf;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.LocalizedText;

/** Everything about an activity that can be edited. */
record ActivityDetails(
        @NotNull @Valid LocalizedText title,
        @Schema(description = "For the public schedule") @Valid LocalizedText summary,
        @Schema(description = "Of the code list activity-types", examples = "LANGUAGE")
                @NotNull
                @CodeOf(ActivitySheet.TYPES)
                String type,
        @NotNull ActivityShape shape,
        @Schema(description = "Its title is shown within the group only") @NotNull
                Boolean sensitive,
        @NotNull Boolean womenOnly,
        @Schema(examples = "15") @Min(0) @Max(99) Integer ageFrom,
        @Schema(description = "Included", examples = "29") @Min(1) @Max(120) Integer ageTo,
        @Schema(description = "A trade with dangerous tools or matter: nobody under 18") @NotNull
                Boolean hazardous,
        @Schema(description = "What has to be completed before") UUID prerequisiteId,
        @NotNull CertificateKind certificate,
        @Schema(description = "Of the sessions held while somebody was enrolled", examples = "80")
                @NotNull
                @Min(1)
                @Max(100)
                Integer completionPercent,
        @Schema(description = "What is taught, in order") @NotNull @Size(max = 200)
                List<@NotNull @Valid LocalizedText> units,
        @NotNull @Size(max = 100) List<@NotNull @Valid Material> materials,
        @Schema(description = "No new courses of it") @NotNull Boolean retired) {
    private static final int TRADE_FROM = 15;
    private static final int HAZARD_FROM = 18;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SUMMARY = 600;
    private static final int LONGEST_UNIT = 200;

    /** @param traits the rules that hang on its type */
    List<Fault> faults(List<String> traits) {
        List<Fault> faults = new ArrayList<>(tooLong("/title", title, LONGEST_TITLE));
        faults.addAll(tooLong("/summary", summary, LONGEST_SUMMARY));
        for (int i = 0; i < units.size(); i++) {
            faults.addAll(tooLong("/units/" + i, units.get(i), LONGEST_UNIT));
        }
        for (int i = 0; i < materials.size(); i++) {
            faults.addAll(
                    tooLong("/materials/" + i + "/name", materials.get(i).name(), LONGEST_TITLE));
        }
        if (ageFrom != null && ageTo != null && ageTo < ageFrom) {
            faults.add(Fault.at("/ageTo", "ages-the-wrong-way-round"));
        }
        if (traits.contains(ActivitySheet.SENSITIVE) && !sensitive) {
            faults.add(Fault.at("/sensitive", "this-type-is-sensitive"));
        }
        int least = leastAge(hazardous, traits);
        if (least > 0 && (ageFrom == null || ageFrom < least)) {
            faults.add(Fault.at("/ageFrom", "too-young-for-this-trade", least));
        }
        return faults;
    }

    /** ILO C138: nobody under 15 learns a trade, nobody under 18 a hazardous one. */
    static int leastAge(boolean hazardous, List<String> traits) {
        if (hazardous) {
            return HAZARD_FROM;
        }
        return traits.contains(ActivitySheet.TRADE) ? TRADE_FROM : 0;
    }

    private static List<Fault> tooLong(String pointer, LocalizedText text, int longest) {
        return text == null
                ? List.of()
                : Stream.of(
                                tooLong(pointer + "/en", text.en(), longest),
                                tooLong(pointer + "/ar", text.ar(), longest),
                                tooLong(pointer + "/ckb", text.ckb(), longest))
                        .flatMap(List::stream)
                        .toList();
    }

    private static List<Fault> tooLong(String pointer, String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? List.of()
                : List.of(Fault.at(pointer, "length", 1, longest));
    }
}
