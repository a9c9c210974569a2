package org.hawsh.grants.networks.support;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.values.PhoneNumber;
import org.hawsh.platform.words.PlainText;

@Schema(name = "SupportByMobileWallet")
record MobileWallet(
        @Schema(examples = "Zain Cash") @NotNull @PlainText @Size(max = 60) String provider,
        @Schema(pattern = PhoneNumber.PROMISED, examples = "+964 770 123 4567")
                @NotNull
                @PhoneNumber.Phone
                String number,
        @Schema(description = "In whose name it is") @NotNull @PlainText @Size(max = 120)
                String holder) {

    MobileWallet stored() {
        return new MobileWallet(provider, PhoneNumber.stored(number), holder);
    }
}
