package org.hawsh.grants.networks;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a network stands. Whatever has ended can come back. */
@Schema(name = "VolunteerNetworkState")
public enum NetworkState {
    ACTIVE,
    /** Nobody meets any more, and nobody said that it is over. */
    INACTIVE,
    DISSOLVED,
    MERGED
}
