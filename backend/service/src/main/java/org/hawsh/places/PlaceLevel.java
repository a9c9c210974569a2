package org.hawsh.places;

/** The levels of Iraq's administrative division (COD-AB adm1 to adm3). */
public enum PlaceLevel {
    GOVERNORATE,
    DISTRICT,
    SUBDISTRICT
}
