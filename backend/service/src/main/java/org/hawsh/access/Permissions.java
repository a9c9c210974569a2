package org.hawsh.access;

/** The named permissions. Endpoints name one each; {@code role-permissions.properties} says which roles hold it. */
public final class Permissions {
    public static final String PROFILE_READ = "PROFILE_READ";
    public static final String CENTRE_READ = "CENTRE_READ";
    public static final String PLACE_READ = "PLACE_READ";
    public static final String PARTICIPANT_READ = "PARTICIPANT_READ";
    public static final String PARTICIPANT_SEARCH = "PARTICIPANT_SEARCH";
    public static final String PARTICIPANT_REGISTER = "PARTICIPANT_REGISTER";
    public static final String PARTICIPANT_UPDATE = "PARTICIPANT_UPDATE";
    public static final String PARTICIPANT_FAMILY_NAME_READ = "PARTICIPANT_FAMILY_NAME_READ";
    public static final String PARTICIPANT_IMPORT = "PARTICIPANT_IMPORT";
    public static final String PARTICIPANT_COUNT = "PARTICIPANT_COUNT";

    private Permissions() {}
}
