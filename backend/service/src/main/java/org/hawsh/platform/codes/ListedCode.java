package org.hawsh.platform.codes;

import java.time.Instant;
import java.util.List;

/**
 * One code of a list.
 *
 * @param automatic whether the program writes it, and nobody chooses it
 * @param traits the rules that hang on it
 * @param retiredAt since when it is given to nothing new; null while it is offered
 */
public record ListedCode(String code, boolean automatic, List<String> traits, Instant retiredAt) {

    public boolean isOffered() {
        return !automatic && retiredAt == null;
    }

    /** Also for what was chosen then and arrives only now. */
    public boolean wasOfferedAt(Instant moment) {
        return !automatic && (retiredAt == null || moment.isBefore(retiredAt));
    }
}
