package org.hawsh.grants.applications;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.problems.Fault;

/** A point on the map, in degrees (WGS 84), as decimal strings of at most five places: a metre. */
@Schema(description = "A point on the map, in degrees (WGS 84), as decimal strings")
record MapPoint(
        @NotNull
                @Pattern(regexp = MapPoint.DEGREES)
                @Schema(examples = "35.46810", pattern = "^" + MapPoint.DEGREES + "$")
                String latitude,
        @NotNull
                @Pattern(regexp = MapPoint.DEGREES)
                @Schema(examples = "44.39210", pattern = "^" + MapPoint.DEGREES + "$")
                String longitude) {
    static final String DEGREES = "[0-9]{1,2}(\\.[0-9]{1,5})?";

    private static final BigDecimal SOUTH = new BigDecimal("29");
    private static final BigDecimal NORTH = new BigDecimal("37.5");
    private static final BigDecimal WEST = new BigDecimal("38.7");
    private static final BigDecimal EAST = new BigDecimal("48.7");

    /** However it was written, the same point is written alike. */
    MapPoint {
        latitude = Decimals.plain(latitude, DEGREES);
        longitude = Decimals.plain(longitude, DEGREES);
    }

    static MapPoint of(BigDecimal latitude, BigDecimal longitude) {
        return latitude == null
                ? null
                : new MapPoint(latitude.toPlainString(), longitude.toPlainString());
    }

    /** Nobody of ours works outside of Iraq; two numbers that changed places lie outside. */
    List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        if (isOutside(latitude, SOUTH, NORTH)) {
            faults.add(Fault.at("/point/latitude", "not-in-iraq"));
        }
        if (isOutside(longitude, WEST, EAST)) {
            faults.add(Fault.at("/point/longitude", "not-in-iraq"));
        }
        return faults;
    }

    private static boolean isOutside(String degrees, BigDecimal least, BigDecimal most) {
        BigDecimal value = new BigDecimal(degrees);
        return value.compareTo(least) < 0 || value.compareTo(most) > 0;
    }
}
