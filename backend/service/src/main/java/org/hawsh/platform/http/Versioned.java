package org.hawsh.platform.http;

import java.util.Locale;

/**
 * A view of something that is edited under a version: it is answered with its {@code ETag} in the language of the request,
 * and the contract declares it. See {@link EntityTags}.
 */
public interface Versioned {
    Integer version();

    /** What is shown, as it stands in the entity tag: {@code holiday} of a {@code HolidayView}. */
    default String tagName() {
        return getClass()
                .getSimpleName()
                .replaceFirst("View$", "")
                .replaceAll("(?<!^)([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
    }
}
