package org.hawsh.mediation.cases;

import java.util.List;
import org.hawsh.platform.codes.CodeList;

/** What a centre may want to call otherwise. */
final class CaseLists {
    /** What a dispute is about. */
    static final String KINDS = "dispute-kinds";

    /** Who brought it. */
    static final String ORIGINS = "dispute-origins";

    /** Why it ended without an agreement: the members' alone. */
    static final String END_REASONS = "mediation-end-reasons";

    /** On the reasons for which nobody is mediated here: the people are sent to somebody who can help. */
    static final String REFERRAL = "REFERRAL";

    private CaseLists() {}

    static List<CodeList> all() {
        return List.of(
                CodeList.of(KINDS), CodeList.of(ORIGINS), CodeList.of(END_REASONS, REFERRAL));
    }
}
