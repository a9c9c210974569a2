package org.hawsh.grants.selection.reviews;

import java.util.List;
import java.util.UUID;

/**
 * A review as whoever selects meets it.
 *
 * @param points one for each criterion; null until both reviews of the application are in
 * @param words null until then
 */
public record ReviewRef(
        UUID id,
        UUID applicationId,
        UUID reviewer,
        ReviewState state,
        List<Integer> points,
        String words) {}
