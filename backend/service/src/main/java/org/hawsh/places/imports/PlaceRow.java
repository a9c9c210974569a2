package org.hawsh.places.imports;

import org.hawsh.places.PlaceLevel;

/**
 * A row that could be read.
 *
 * @param parent null for a governorate
 * @param ar empty where the list has no Arabic, as {@code ckb} where it has no Kurdish
 */
record PlaceRow(
        int number,
        PlaceLevel level,
        String pcode,
        String parent,
        String en,
        String ar,
        String ckb) {}
