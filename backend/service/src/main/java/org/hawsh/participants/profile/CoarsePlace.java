package org.hawsh.participants.profile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A governorate, or a district of it, or nothing: a person's place is never kept finer. */
record CoarsePlace(Integer governorateId, Integer districtId) {
    static final CoarsePlace UNKNOWN = new CoarsePlace(null, null);

    List<Integer> ids() {
        return Stream.of(governorateId, districtId).filter(Objects::nonNull).toList();
    }
}
