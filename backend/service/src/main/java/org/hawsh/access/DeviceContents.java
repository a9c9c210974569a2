package org.hawsh.access;

import java.util.UUID;

/** What a feature keeps on somebody's device so that they can work offline; asked when the device is gone. */
public interface DeviceContents {

    /** How many lists of people may lie on the devices of this person now. */
    int offlineRostersOf(UUID subject);
}
