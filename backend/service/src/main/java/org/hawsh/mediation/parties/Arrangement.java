package org.hawsh.mediation.parties;

/** What makes a meeting safe. */
enum Arrangement {
    /** The mediator goes between the parties, who do not meet. */
    SHUTTLE,
    SEPARATE_ARRIVAL,
    ANOTHER_PLACE,
    SUPPORT_PERSON,
    MEDIATOR_OF_OWN_SEX
}
