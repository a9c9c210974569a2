package org.hawsh.platform.http;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The version an edit was made on, taken as {@code @BeanParam IfMatch seen}.
 *
 * @param tag the header as it was sent
 */
public record IfMatch(
        @HeaderParam(HttpHeaders.IF_MATCH)
                @Parameter(required = true, description = "The ETag of what was seen")
                String tag) {

    /**
     * @throws EntityTags.PreconditionRequired without the header
     * @throws EntityTags.VersionConflict if it is no tag of ours
     */
    public int version() {
        return EntityTags.versionOf(tag);
    }
}
