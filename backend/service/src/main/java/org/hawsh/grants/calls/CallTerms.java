package org.hawsh.grants.calls;

import java.time.Instant;
import java.util.List;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.words.LocalizedText;

/**
 * By what an open call is decided.
 *
 * @param criteria in their order; empty where none was asked for
 * @param weights of the criteria, in the same order; of 100 together
 * @param budget for all supports together
 * @param complainTo null where the call does not say it
 * @param complaintDays after the letter; null where the call does not say it
 * @param closesAt when its last day ends where the centre stands
 * @param blindReviews two reviewers, where it is no committee
 */
public record CallTerms(
        List<LocalizedText> criteria,
        List<Integer> weights,
        Money budget,
        LocalizedText complainTo,
        Integer complaintDays,
        Instant closesAt,
        boolean blindReviews) {}
