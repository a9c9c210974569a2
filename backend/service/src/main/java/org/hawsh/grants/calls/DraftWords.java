package org.hawsh.grants.calls;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;
import org.hawsh.platform.words.LocalizedText;
import org.hawsh.platform.words.PlainText;

/** Text meant for people while it is being written: some of the three languages may still be missing. */
@Embeddable
@Schema(description = "Text meant for people, while it is being written in the three languages")
record DraftWords(
        @PlainText @Size(max = LONGEST) String en,
        @PlainText @Size(max = LONGEST) String ar,
        @PlainText @Size(max = LONGEST) String ckb) {
    static final int LONGEST = 500;

    /** One fault for each language that is still missing. */
    static List<Fault> missing(String pointer, DraftWords words) {
        List<Fault> faults = new ArrayList<>();
        if (words == null || words.en == null) {
            faults.add(Fault.at(pointer + "/en", "required"));
        }
        if (words == null || words.ar == null) {
            faults.add(Fault.at(pointer + "/ar", "required"));
        }
        if (words == null || words.ckb == null) {
            faults.add(Fault.at(pointer + "/ckb", "required"));
        }
        return faults;
    }

    /** As it stands once nothing is missing. */
    LocalizedText text() {
        return new LocalizedText(en, ar, ckb);
    }

    List<Fault> longerThan(int most, String pointer) {
        List<Fault> faults = new ArrayList<>();
        if (length(en) > most) {
            faults.add(Fault.at(pointer + "/en", "length", 1, most));
        }
        if (length(ar) > most) {
            faults.add(Fault.at(pointer + "/ar", "length", 1, most));
        }
        if (length(ckb) > most) {
            faults.add(Fault.at(pointer + "/ckb", "length", 1, most));
        }
        return faults;
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
