package org.hawsh.centres;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Objects;
import java.util.stream.Stream;
import org.hawsh.platform.words.LocalizedText;

/** Where a centre is: its places by their rows, and what is written on an envelope. */
@Embeddable
record Whereabouts(
        Integer governorateId,
        Integer districtId,
        @Embedded
                @AttributeOverride(name = "en", column = @Column(name = "address_en"))
                @AttributeOverride(name = "ar", column = @Column(name = "address_ar"))
                @AttributeOverride(name = "ckb", column = @Column(name = "address_ckb"))
                LocalizedText address) {

    Stream<Integer> placeIds() {
        return Stream.of(governorateId, districtId).filter(Objects::nonNull);
    }
}
