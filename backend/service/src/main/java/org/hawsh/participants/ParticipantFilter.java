package org.hawsh.participants;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of the register, in which order. */
record ParticipantFilter(
        @QueryParam("centreId")
                @Parameter(description = "One centre; all of the caller's if left out")
                UUID centreId,
        @QueryParam("sort")
                @DefaultValue("name")
                @Parameter(description = "name, or -registeredOn for the newest first")
                Order sort,
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
        @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor) {

    /** The orders there are an index for. */
    @Schema(
            name = "ParticipantSort",
            type = SchemaType.STRING,
            enumeration = {"name", "-registeredOn"})
    enum Order {
        NAME("name"),
        NEWEST("-registeredOn");

        private final String parameter;

        Order(String parameter) {
            this.parameter = parameter;
        }

        /** Called by the HTTP layer: an unknown order is an unreadable request. */
        public static Order fromString(String parameter) {
            for (Order order : values()) {
                if (order.parameter.equals(parameter)) {
                    return order;
                }
            }
            throw new IllegalArgumentException("name or -registeredOn");
        }
    }
}
