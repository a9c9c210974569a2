package org.hawsh.places;

/**
 * The lists a code or a spelling may come from. The same digits name different governorates in different lists, so
 * neither means anything without its scheme.
 */
public enum PlaceScheme {
    /** The common operational data set: the list places are kept in. */
    COD,
    /** Codes of our own, for units the COD list does not know yet. */
    HAWSH,
    /** The codes before the COD list, with a hyphen. */
    OCHA,
    /** ISO 3166-2. */
    ISO,
    /** The spellings of the Displacement Tracking Matrix. */
    DTM
}
