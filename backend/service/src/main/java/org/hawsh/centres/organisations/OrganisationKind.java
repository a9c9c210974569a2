package org.hawsh.centres.organisations;

/** What an organisation is to the centres. */
enum OrganisationKind {
    MINISTRY,
    FUNDER,
    IMPLEMENTER,
    NETWORK,
    OTHER
}
