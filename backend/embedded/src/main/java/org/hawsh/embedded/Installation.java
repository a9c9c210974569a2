package org.hawsh.embedded;

/**
 * What differs between two installations of one realm.
 *
 * @param webOrigin where the web client lives, the only place a login returns to
 * @param serviceUrl where Keycloak reaches the service
 * @param serviceSecret by what the service proves itself
 */
record Installation(String webOrigin, String serviceUrl, String serviceSecret) {

    private static final String ORIGIN = "${HAWSH_WEB_ORIGIN}";
    private static final String SERVICE = "${HAWSH_SERVICE_URL}";
    private static final String SERVICE_SECRET = "${HAWSH_SERVICE_SECRET}";

    String filledInto(String realm) {
        return realm.replace(ORIGIN, webOrigin)
                .replace(SERVICE, serviceUrl)
                .replace(SERVICE_SECRET, serviceSecret);
    }

    /** Another secret makes the realm no other one. */
    String addresses() {
        return webOrigin + "\n" + serviceUrl;
    }
}
