package org.hawsh.grants.ledger;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hawsh.platform.values.Money;

/** An amount that may be below zero, as a decimal string, with its currency. */
@Schema(description = "An amount that may be below zero, as a decimal string")
record SignedMoney(
        @NotNull @Schema(examples = "-5000", pattern = "^-?[0-9]{1,15}(\\.[0-9]{1,2})?$")
                String amount,
        @NotNull Money.Currency currency) {

    static SignedMoney of(BigDecimal amount, Money.Currency currency) {
        return new SignedMoney(Amounts.written(amount, currency), currency);
    }
}
