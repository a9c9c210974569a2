package org.hawsh.grants.calls;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hawsh.platform.values.Money;
import org.hawsh.platform.values.Money.Currency;
import org.hawsh.platform.words.LocalizedText;

/**
 * A call as whoever applies meets it.
 *
 * @param contributionId that pays for it
 * @param title some of its languages may be missing in a draft
 * @param opensOn the first day, where the centre stands; null where a draft does not say it yet
 * @param closesOn the last day, included
 * @param kinds what it supports; empty for anything
 * @param applicants who may apply; empty for everybody
 * @param papers the documents that must be brought as papers; those an application says itself are not among them
 * @param maximum the most one support may be
 */
public record CallRef(
        UUID id,
        UUID centreId,
        UUID contributionId,
        LocalizedText title,
        GrantCallState state,
        LocalDate opensOn,
        LocalDate closesOn,
        Set<String> kinds,
        Set<String> applicants,
        Set<String> papers,
        Currency currency,
        Money maximum) {}
