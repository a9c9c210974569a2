package org.hawsh.places;

import jakarta.persistence.Embeddable;

/**
 * A place as somebody reported it, beside the place it was taken for. What was reported is kept letter by letter: the
 * mapping may be mended later, the report may not.
 *
 * @param code null where a name was reported
 * @param name null where a code was reported
 * @param placeId the place it is mapped to
 */
@Embeddable
public record ReportedPlace(String scheme, String code, String name, Integer placeId) {
    static ReportedPlace of(ResolvePlace reported, KnownPlace mapped) {
        return new ReportedPlace(
                reported.scheme().name(), reported.code(), reported.name(), mapped.id());
    }
}
