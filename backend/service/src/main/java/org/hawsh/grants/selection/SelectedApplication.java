package org.hawsh.grants.selection;

import java.util.UUID;
import org.hawsh.platform.values.Money;

/**
 * An application that is supported.
 *
 * @param code by which the network follows it
 * @param amount what was decided, at most what was asked for
 */
public record SelectedApplication(
        UUID applicationId, UUID networkId, String code, String title, Money amount) {}
