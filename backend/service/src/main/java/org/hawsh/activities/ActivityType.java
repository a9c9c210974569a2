package org.hawsh.activities;

/** What kind of thing an activity is. */
public enum ActivityType {
    LANGUAGE,
    LITERACY,
    VOCATIONAL,
    ARTS_AND_CRAFTS,
    PEACEBUILDING,
    LEADERSHIP,
    MEDIATION_TRAINING,
    SELF_HELP,
    DISCUSSION_GROUP,
    CULTURE,
    ADVOCACY,
    SPORT,
    OTHER
}
