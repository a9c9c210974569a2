package org.hawsh.grants.applications;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether a thing itself is given, or the money for it")
public enum BudgetMeans {
    IN_KIND,
    MONEY
}
