package org.hawsh.testing;

import io.restassured.response.Response;

/** The scan of what was signed about a support. */
public final class AnAgreementScan {
    private final AGrant grant;

    private AnAgreementScan(AGrant grant) {
        this.grant = grant;
    }

    public static AnAgreementScan of(AGrant grant) {
        return new AnAgreementScan(grant);
    }

    public Response savedBy(Someone caller) {
        return savedBy(caller, "image/png", APicture.PNG);
    }

    public Response savedBy(Someone caller, String type, byte[] scan) {
        return caller.calls()
                .contentType(type)
                .header("If-Match", grant.read().header("ETag"))
                .body(scan)
                .put(address());
    }

    public Response readBy(Someone caller) {
        return caller.calls().get(address());
    }

    private String address() {
        return grant.address() + "/agreement-scan";
    }
}
