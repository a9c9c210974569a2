package org.hawsh.grants.networks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a network ends. */
@Schema(name = "VolunteerNetworkEnding")
enum NetworkEnding {
    INACTIVE,
    DISSOLVED,
    MERGED;

    NetworkState state() {
        return NetworkState.valueOf(name());
    }
}
