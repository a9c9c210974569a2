package org.hawsh.platform.blobs;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** A scan and what it is. */
public record OpenedScan(ScanType type, byte[] content) {

    /** To be saved and not shown in the browser, which would run what a file may hold. */
    public RestResponse<byte[]> answer(String name) {
        return RestResponse.ResponseBuilder.ok(content)
                .type(type.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + type.extension() + "\"")
                .build();
    }
}
