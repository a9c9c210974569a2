package org.hawsh.access;

import java.util.UUID;

/** What a feature keeps on somebody's device so that they can work offline; asked when the device is gone. */
public interface DeviceContents {

    /** On how many devices of this person lists of people may lie now. */
    int offlineRostersOf(UUID subject);
}
