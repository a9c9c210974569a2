package org.hawsh.participants.matching;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * The order of names in a list: Arabic script first, in the order of the Kurdish alphabet into which the letters that only Arabic
 * has are set, then Latin. One list holds both languages, so there is one order for both; no Kurdish order comes with ICU.
 */
public final class NameSort {

    /** Sort keys are compared as bytes and stored in an index: beyond this length two names are in the same place. */
    public static final int MAX_LENGTH = 160;

    private static final String ORDER =
            "[reorder Arab Latn]"
                    + "&\u0627 << \u0623 << \u0625 << \u0622 << \u0671 < \u0628 < \u067E < \u062A << \u0629 < \u062B"
                    + " < \u062C < \u0686 < \u062D < \u062E < \u062F < \u0630 < \u0631 < \u0695 < \u0632 < \u0698"
                    + " < \u0633 < \u0634 < \u0635 < \u0636 < \u0637 < \u0638 < \u0639 < \u063A < \u0641 < \u06A4"
                    + " < \u0642 < \u06A9 << \u0643 < \u06AF < \u0644 < \u06B5 < \u0645 < \u0646 < \u0648 << \u0624"
                    + " < \u0648\u0648 < \u06C6 < \u0647 << \u06BE < \u06D5 < \u06CC << \u064A << \u0649 < \u06CE"
                    + "&[before 1]\u0627 < \u0626";

    /** A frozen collator may be used by all threads at once. */
    private static final RuleBasedCollator COLLATOR = collator();

    private NameSort() {}

    /** The bytes by which this name stands in a list; compare them as unsigned bytes. */
    public static byte[] keyOf(String name) {
        byte[] key =
                COLLATOR.getCollationKey(Normalizer.normalize(name, Normalizer.Form.NFC).strip())
                        .toByteArray();
        return key.length > MAX_LENGTH ? Arrays.copyOf(key, MAX_LENGTH) : key;
    }

    private static RuleBasedCollator collator() {
        try {
            RuleBasedCollator collator = new RuleBasedCollator(ORDER);
            collator.setStrength(Collator.SECONDARY);
            collator.setAlternateHandlingShifted(false);
            collator.freeze();
            return collator;
        } catch (Exception e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
