package org.hawsh.activities;

import java.util.UUID;
import org.hawsh.platform.words.LocalizedText;

/**
 * An activity as other features see it.
 *
 * @param leastAge nobody younger learns it, by law; 0 for anybody
 * @param sensitive whether its title is shown within the group only
 * @param ageFrom null for no bound
 * @param ageTo null for no bound
 * @param prerequisiteId what has to be completed before; null for nothing
 */
public record ActivityRef(
        UUID id,
        LocalizedText title,
        int leastAge,
        ActivityShape shape,
        boolean sensitive,
        boolean womenOnly,
        boolean hazardous,
        Integer ageFrom,
        Integer ageTo,
        UUID prerequisiteId,
        CertificateKind certificate,
        int completionPercent,
        boolean retired) {}
