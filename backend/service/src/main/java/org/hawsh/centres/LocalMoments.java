package org.hawsh.centres;

/** How the contract writes times of the centre's own clock: to the minute and without a zone. */
public final class LocalMoments {
    public static final String TIME = "^[0-2][0-9]:[0-5][0-9]$";
    public static final String MOMENT = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-2][0-9]:[0-5][0-9]$";
    public static final String MOMENT_FORMAT = "yyyy-MM-dd'T'HH:mm";

    private LocalMoments() {}
}
