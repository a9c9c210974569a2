package org.hawsh.grants.applications;

import java.math.BigDecimal;

/** Exact decimals as they are written. */
final class Decimals {
    private Decimals() {}

    /** Without zeros that say nothing, so that what is written anew the same is no change; anything else stays as it was sent. */
    static String plain(String sent, String shape) {
        return sent != null && sent.matches(shape) ? plain(new BigDecimal(sent)) : sent;
    }

    static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
