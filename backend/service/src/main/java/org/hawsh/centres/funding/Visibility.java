package org.hawsh.centres.funding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the words that name a funder are shown. */
@Schema(name = "FundingVisibility")
enum Visibility {
    SHOWN,
    WAIVED
}
