package org.hawsh.access;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;

/**
 * The named permissions, also of the features still to be built, so that who may do what is decided in one place and once.
 * Endpoints name one each; {@code role-permissions.properties} says which roles hold it.
 */
public final class Permissions {
    // Everybody's own, and who may do what
    public static final String PROFILE_READ = "PROFILE_READ";
    public static final String SAVED_VIEW_USE = "SAVED_VIEW_USE";

    /** Asking who changed what; of which records, the permission of their kind says. Opens nothing by itself. */
    public static final String HISTORY_READ = "HISTORY_READ";

    public static final String ACCOUNT_SEARCH = "ACCOUNT_SEARCH";
    public static final String ROLE_ASSIGNMENT_READ = "ROLE_ASSIGNMENT_READ";
    public static final String ROLE_ASSIGNMENT_PROPOSE = "ROLE_ASSIGNMENT_PROPOSE";
    public static final String ROLE_ASSIGNMENT_CONFIRM = "ROLE_ASSIGNMENT_CONFIRM";
    public static final String ROLE_ASSIGNMENT_END = "ROLE_ASSIGNMENT_END";

    /** Making programs of others that ask on their own, renewing their secrets and ending them. */
    public static final String SERVICE_CLIENT_MANAGE = "SERVICE_CLIENT_MANAGE";

    public static final String DEVICE_LOSS_REPORT = "DEVICE_LOSS_REPORT";
    public static final String DATA_DEMAND_RECORD = "DATA_DEMAND_RECORD";
    public static final String DATA_DEMAND_READ = "DATA_DEMAND_READ";
    public static final String AUDIT_READ = "AUDIT_READ";

    // The lists of the whole house
    public static final String CODE_LIST_MANAGE = "CODE_LIST_MANAGE";

    // Places
    public static final String PLACE_READ = "PLACE_READ";
    public static final String PLACE_MANAGE = "PLACE_MANAGE";

    // Centres, the people who run them, and whom they work with
    public static final String CENTRE_READ = "CENTRE_READ";
    public static final String CENTRE_SET_UP = "CENTRE_SET_UP";
    public static final String CENTRE_MANAGE = "CENTRE_MANAGE";
    public static final String CENTRE_CLOSE = "CENTRE_CLOSE";
    public static final String CENTRE_PEOPLE_READ = "CENTRE_PEOPLE_READ";
    public static final String CENTRE_PEOPLE_MANAGE = "CENTRE_PEOPLE_MANAGE";
    public static final String ROOM_HOLD = "ROOM_HOLD";
    public static final String LETTER_READ = "LETTER_READ";
    public static final String LETTER_MANAGE = "LETTER_MANAGE";
    public static final String HOLIDAY_MANAGE = "HOLIDAY_MANAGE";
    public static final String ORGANISATION_MANAGE = "ORGANISATION_MANAGE";

    // The register
    public static final String PARTICIPANT_READ = "PARTICIPANT_READ";
    public static final String PARTICIPANT_SEARCH = "PARTICIPANT_SEARCH";
    public static final String PARTICIPANT_REGISTER = "PARTICIPANT_REGISTER";
    public static final String PARTICIPANT_UPDATE = "PARTICIPANT_UPDATE";
    public static final String PARTICIPANT_FAMILY_NAME_READ = "PARTICIPANT_FAMILY_NAME_READ";
    public static final String PARTICIPANT_MOTHER_NAME_READ = "PARTICIPANT_MOTHER_NAME_READ";
    public static final String PARTICIPANT_CONTACT_READ = "PARTICIPANT_CONTACT_READ";
    public static final String PARTICIPANT_CONTACT_UPDATE = "PARTICIPANT_CONTACT_UPDATE";
    public static final String PARTICIPANT_IMPORT = "PARTICIPANT_IMPORT";
    public static final String PARTICIPANT_COUNT = "PARTICIPANT_COUNT";
    public static final String OPENING_FIGURE_READ = "OPENING_FIGURE_READ";
    public static final String OPENING_FIGURE_RECORD = "OPENING_FIGURE_RECORD";
    public static final String PARTICIPANT_EXPORT = "PARTICIPANT_EXPORT";
    public static final String PARTICIPANT_EXPORT_READ = "PARTICIPANT_EXPORT_READ";
    public static final String PARTICIPANT_EXPORT_APPROVE = "PARTICIPANT_EXPORT_APPROVE";
    public static final String PARTICIPANT_MATCH_REVIEW = "PARTICIPANT_MATCH_REVIEW";
    public static final String PARTICIPANT_MERGE = "PARTICIPANT_MERGE";
    public static final String PARTICIPANT_MERGE_APPROVE = "PARTICIPANT_MERGE_APPROVE";
    public static final String PARTICIPANT_PSEUDONYMISED_READ = "PARTICIPANT_PSEUDONYMISED_READ";

    /** Who lives with whom, and who fetches a child or must never be given it: on any day, of anybody. */
    public static final String HOUSEHOLD_READ = "HOUSEHOLD_READ";

    public static final String HOUSEHOLD_MANAGE = "HOUSEHOLD_MANAGE";
    public static final String CONSENT_MANAGE = "CONSENT_MANAGE";
    public static final String ORIGIN_RECORD = "ORIGIN_RECORD";
    public static final String ORIGIN_READ = "ORIGIN_READ";

    // What people do together
    public static final String ACTIVITY_MANAGE = "ACTIVITY_MANAGE";
    public static final String COURSE_READ = "COURSE_READ";

    /** Who teaches what: a timetable without it names nobody. */
    public static final String TEACHER_READ = "TEACHER_READ";

    public static final String COURSE_MANAGE = "COURSE_MANAGE";
    public static final String ROSTER_READ = "ROSTER_READ";
    public static final String ENROLMENT_MANAGE = "ENROLMENT_MANAGE";
    public static final String ATTENDANCE_MARK = "ATTENDANCE_MARK";

    /** Working on the sheets and rosters of groups one does not teach; opens nothing by itself. */
    public static final String SESSION_OF_ANYBODY = "SESSION_OF_ANYBODY";

    public static final String CERTIFICATE_ISSUE = "CERTIFICATE_ISSUE";
    public static final String PAYMENT_LIST_READ = "PAYMENT_LIST_READ";
    public static final String PAYMENT_LIST_PREPARE = "PAYMENT_LIST_PREPARE";
    public static final String PAYMENT_LIST_PAY = "PAYMENT_LIST_PAY";

    /** The children of today and who collects them; what that needs of their households, and no more. */
    public static final String CHILDCARE_READ = "CHILDCARE_READ";

    public static final String CHILDCARE_MARK = "CHILDCARE_MARK";
    public static final String CHILDCARE_RELEASE = "CHILDCARE_RELEASE";

    // Disputes: who holds one of these still sees only the cases they are a member of
    public static final String MEDIATION_HAND_OVER = "MEDIATION_HAND_OVER";
    public static final String MEDIATION_CASE = "MEDIATION_CASE";
    public static final String MEDIATION_SUPERVISE = "MEDIATION_SUPERVISE";
    public static final String MEDIATION_BREAK_GLASS = "MEDIATION_BREAK_GLASS";

    /** Reading a file that is open to one: its members', and for an hour whoever has opened it. Opens none by itself. */
    public static final String MEDIATION_FILE_READ = "MEDIATION_FILE_READ";

    /** Judging whether a file was opened with good reason, without seeing it. */
    public static final String MEDIATION_OPENING_REVIEW = "MEDIATION_OPENING_REVIEW";

    /** The frozen numbers of a half year; nothing that is counted today. */
    public static final String MEDIATION_RELEASE_READ = "MEDIATION_RELEASE_READ";

    // Small grants
    public static final String GRANT_READ = "GRANT_READ";
    public static final String GRANT_MANAGE = "GRANT_MANAGE";
    public static final String GRANT_REVIEW = "GRANT_REVIEW";
    public static final String GRANT_APPROVE = "GRANT_APPROVE";
    public static final String GRANT_PAY = "GRANT_PAY";

    /** What was posted and what stands where; names nobody but those who did it. */
    public static final String LEDGER_READ = "LEDGER_READ";

    /** Money that came, exchanges, reversals and the closing of periods; payments take {@link #GRANT_PAY}. */
    public static final String LEDGER_KEEP = "LEDGER_KEEP";

    /** What a volunteer network is called, what it is and how it stands; nothing of anybody in it. */
    public static final String NETWORK_READ = "NETWORK_READ";

    /** Who is in a network, who represents it and how they were checked, and how support reaches it. */
    public static final String NETWORK_PEOPLE_READ = "NETWORK_PEOPLE_READ";

    public static final String NETWORK_MANAGE = "NETWORK_MANAGE";

    /** Deciding whether a representative is the one on a list of sanctions. */
    public static final String NETWORK_CLEAR = "NETWORK_CLEAR";

    /** The shares of a network that are of the place, displaced or returned. */
    public static final String NETWORK_MIX_READ = "NETWORK_MIX_READ";

    // Numbers
    public static final String FIGURES_READ = "FIGURES_READ";
    public static final String FIGURES_IMPORT = "FIGURES_IMPORT";
    public static final String NUMBERS_READ = "NUMBERS_READ";
    public static final String NUMBERS_MANAGE = "NUMBERS_MANAGE";
    public static final String RELEASE_PREPARE = "RELEASE_PREPARE";
    public static final String RELEASE_APPROVE = "RELEASE_APPROVE";
    public static final String RELEASE_READ = "RELEASE_READ";

    // People's rights, and other systems
    public static final String RETENTION_MANAGE = "RETENTION_MANAGE";
    public static final String ERASURE_MANAGE = "ERASURE_MANAGE";
    public static final String PERSON_EXPORT = "PERSON_EXPORT";
    public static final String CHANGE_FEED_READ = "CHANGE_FEED_READ";
    public static final String WEBHOOK_MANAGE = "WEBHOOK_MANAGE";

    private Permissions() {}

    /** Each of them, in the order they stand here: their names are their values. */
    public static List<String> all() {
        return Arrays.stream(Permissions.class.getFields()).map(Field::getName).toList();
    }
}
